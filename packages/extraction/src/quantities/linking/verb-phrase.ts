import { charTable } from '../../char-table.ts';
import { PhraseSet } from '../../phrase-set.ts';
import { CHAINED, MANNERS, MODALS, VERBS, type VerbClass } from '../lexicon/verbs.ts';

/** The verbs a stretch of words opens with, and what follows them. */
export interface VerbPhrase {
  /** The verbs that say what is done, run together; empty when there are none. */
  readonly verb: string;
  readonly kind: VerbClass | null;
  /** What comes after the verbs. */
  readonly rest: string;
}

const verbs = new PhraseSet([...VERBS.keys()]);
const modals = new PhraseSet(MODALS);
const manners = new PhraseSet(MANNERS);
const DUE =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要))?(?:(?:[12]\d{3}年)?(?:上半年|下半年|年底|年末|[一二三四]季度|\d{1,2}月)?(?:底|末)?(?:以?前|之前)?)?/;
const HASTE: ReadonlySet<string> = new Set(['加快', '提速', '加速']);
/** What these do has a level, and before its name they only say of what: 养殖面积; 扩大面积 is another matter. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  '养殖 播种 种植 销售 生产 服务 建设 供应 供给 运营 接待 绿化 收购 交易 流转 覆盖 发行'.split(' '),
);
const levels = new PhraseSet('面积 规模 能力 收入 总量 总额 额 量 强度 周期 人次 范围'.split(' '));
/** The characters a time can begin with. */
const dueStarts = charTable([['一二三四五六七八九十0123456789上下年底末以前之', 1]]);
const joints = charTable([['和并及、', 1]]);

/** Reads the adverbs and verbs at the head of `text`: 力争新建改造 is the verb 新建改造. */
export function readVerbPhrase(text: string): VerbPhrase {
  let at = dueEnd(text);
  let rest = at;
  let verb = '';
  let kind: VerbClass | null = null;
  for (;;) {
    const modal = modals.matchAt(text, at) ?? '';
    const manner = manners.matchAt(text, at) ?? '';
    const next = verbAt(text, at);
    const longest = Math.max(modal.length, manner.length, next.length);
    if (longest === 0 && joinsVerbs(text, at, kind)) {
      at += 1;
      continue;
    }
    if (longest === 0 || ends(kind, verb, next)) break;
    at += longest;
    if (next.length === longest) {
      const joined = combine(kind, verb, next);
      kind = joined.kind;
      verb = joined.verb;
      rest = at;
    } else if (modal.length === longest && kind === null) {
      rest = at;
    }
  }
  return { verb, kind, rest: text.slice(rest) };
}

/** 接种率 and 养殖面积 are no verbs. */
function verbAt(text: string, at: number): string {
  const verb = verbs.matchAt(text, at) ?? '';
  const end = at + verb.length;
  if (text.charAt(end) === '率') return '';
  return verb !== '' && levels.lengthAt(text, end) > 0 && ATTRIBUTES.has(verb) ? '' : verb;
}

/** Where a time that leads the words ends. */
function dueEnd(text: string): number {
  if (dueStarts[text.charCodeAt(0)] !== 1) return 0;
  return DUE.exec(text)?.[0].length ?? 0;
}

/** 新建和改造: a joint between two verbs that both raise. */
function joinsVerbs(text: string, at: number, kind: VerbClass | null): boolean {
  if (kind !== 'build' || joints[text.charCodeAt(at)] !== 1) return false;
  const next = verbs.matchAt(text, at + 1);
  return next !== null && CHAINED.has(next) && text.length > at + 1 + next.length;
}

/** A verb that only heeds ends the phrase, and a raising verb takes few others along. */
function ends(kind: VerbClass | null, done: string, next: string): boolean {
  if (kind === 'manage') return true;
  return raises(kind) && next !== '' && !HASTE.has(done) && !CHAINED.has(next);
}

type Verbs = Pick<VerbPhrase, 'kind' | 'verb'>;

/** 推动新建 is governed by 新建; 新建改造 by both. */
function combine(kind: VerbClass | null, verb: string, next: string): Verbs {
  const added = VERBS.get(next) ?? null;
  const keeps = raises(kind);
  if (added === null || (keeps && !raises(added))) return { verb, kind };
  if (!keeps || HASTE.has(verb)) return { verb: next, kind: added };
  return { verb: verb + next, kind: kind === 'build' ? kind : added };
}

function raises(kind: VerbClass | null): boolean {
  return kind === 'build' || kind === 'act';
}

/** The verb that ends a stretch of words, for sentences that open with a subject: 各区都要新建. */
export function readClosingVerb(text: string): VerbPhrase {
  const chain = verbs.matchBefore(text, text.length) === null ? [] : closingChain(text);
  if (chain.length === 0) return { verb: '', kind: null, rest: text };
  let found: VerbPhrase = { verb: '', kind: null, rest: '' };
  for (const verb of chain) {
    const kind = VERBS.get(verb) ?? null;
    const joins = raises(found.kind) && kind !== 'reach' && !HASTE.has(found.verb);
    found = { verb: joins ? found.verb + verb : verb, kind, rest: '' };
  }
  return found;
}

/** Words without the verbs they end with: 棚改住房开工 is 棚改住房. */
export function withoutClosingVerbs(text: string): string {
  return text.slice(0, text.length - closingChain(text).join('').length);
}

/** The verbs a stretch of words ends with, first to last. */
function closingChain(text: string): readonly string[] {
  const chain: string[] = [];
  let end = text.length;
  for (;;) {
    const verb = verbs.matchBefore(text, end);
    if (verb === null) return chain.reverse();
    chain.push(verb);
    end -= verb.length;
  }
}

const locatedStarts = charTable([['优在向为面通对从以由', 1]]);
const LOCATED = /^(?:优先)?(?:在|向|为|面向|通过|对|从|以|由)/;
const INNER =
  /(?:新建|新增|新培育|建设|建成|培育|引进|打造|改造|开工|推介|开展|实施|发放|提供|设立)(?=[^，]{2,}$)/;

/** The verb after a phrase of place or manner: 在园区新建厂房. */
export function readInnerVerb(text: string): VerbPhrase | null {
  if (locatedStarts[text.charCodeAt(0)] !== 1) return null;
  const match = LOCATED.test(text) ? INNER.exec(text) : null;
  return match === null ? null : readVerbPhrase(text.slice(match.index));
}
