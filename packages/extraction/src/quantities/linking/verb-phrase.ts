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
const RAISES: ReadonlySet<VerbClass> = new Set(['build', 'act']);

/** Reads the adverbs and verbs at the head of `text`: 力争新建改造 is the verb 新建改造. */
export function readVerbPhrase(text: string): VerbPhrase {
  let at = DUE.exec(text)?.[0].length ?? 0;
  let found: VerbPhrase = { verb: '', kind: null, rest: text.slice(at) };
  for (;;) {
    const modal = modals.matchAt(text, at) ?? '';
    const manner = manners.matchAt(text, at) ?? '';
    const verb = verbs.matchAt(text, at) ?? '';
    const longest = Math.max(modal.length, manner.length, verb.length);
    if (longest === 0 && joinsVerbs(text, at, found)) {
      at += 1;
      continue;
    }
    if (longest === 0 || ends(found, verb)) return found;
    at += longest;
    if (verb.length === longest) found = combine(found, verb, text.slice(at));
    else if (modal.length === longest && found.kind === null) {
      found = { ...found, rest: text.slice(at) };
    }
  }
}

/** 新建和改造: a joint between two verbs that both raise. */
function joinsVerbs(text: string, at: number, { kind }: VerbPhrase): boolean {
  if (kind !== 'build' || !/[和并及、]/.test(text[at] ?? '')) return false;
  const next = verbs.matchAt(text, at + 1);
  return next !== null && CHAINED.has(next) && text.length > at + 1 + next.length;
}

/** A verb that only heeds ends the phrase, and a raising verb takes few others along. */
function ends({ kind, verb: done }: VerbPhrase, verb: string): boolean {
  if (kind === 'manage') return true;
  return kind !== null && RAISES.has(kind) && verb !== '' && !HASTE.has(done) && !CHAINED.has(verb);
}

/** 推动新建 is governed by 新建; 新建改造 by both. */
function combine(found: VerbPhrase, verb: string, rest: string): VerbPhrase {
  const kind = VERBS.get(verb) ?? null;
  const keeps = found.kind !== null && RAISES.has(found.kind);
  if (kind === null || (keeps && !RAISES.has(kind))) return { ...found, rest };
  if (!keeps || HASTE.has(found.verb)) return { verb, kind, rest };
  const stronger = found.kind === 'build' ? 'build' : kind;
  return { verb: found.verb + verb, kind: stronger, rest };
}

/** The verb that ends a stretch of words, for sentences that open with a subject: 各区都要新建. */
export function readClosingVerb(text: string): VerbPhrase {
  const chain = closingChain(text);
  if (chain.length === 0) return { verb: '', kind: null, rest: text };
  let found: VerbPhrase = { verb: '', kind: null, rest: '' };
  for (const verb of chain) {
    const kind = VERBS.get(verb) ?? null;
    const joins =
      found.kind !== null && RAISES.has(found.kind) && kind !== 'reach' && !HASTE.has(found.verb);
    found = { verb: joins ? found.verb + verb : verb, kind, rest: '' };
  }
  return found;
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

const LOCATED = /^(?:优先)?(?:在|向|为|面向|通过|对|从|以|由)/;
const INNER =
  /(?:新建|新增|新培育|建设|建成|培育|引进|打造|改造|开工|推介|开展|实施|发放|提供|设立)(?=[^，]{2,}$)/;

/** The verb after a phrase of place or manner: 在园区新建厂房. */
export function readInnerVerb(text: string): VerbPhrase | null {
  const match = LOCATED.test(text) ? INNER.exec(text) : null;
  return match === null ? null : readVerbPhrase(text.slice(match.index));
}
