import { charTable } from '../char-table.ts';
import { PhraseSet } from '../phrase-set.ts';
import { duePhraseAt } from '../quantities/periods/due.ts';
import type { Clause, ClauseHead } from './clause.ts';
import { dutyMarkEnd } from './has-own-duty.ts';
import { innerVerbAt } from './inner-verb.ts';
import { knownVerbs } from './known-verbs.ts';
import { ADVERBIALS, OPENERS } from './lexicon/adverbials.ts';
import { FRAME_OPENERS, MEANS_ENDINGS, PREPOSITIONS } from './lexicon/frames.ts';
import { NOUNS_LIKE_VERBS } from './lexicon/noun-verbs.ts';
import { CHAINING_VERBS } from './lexicon/verbs.ts';
import { BLANK } from './quoted.ts';

const openers = new PhraseSet(OPENERS);
const adverbials = new PhraseSet(ADVERBIALS);
const frames = new PhraseSet(FRAME_OPENERS);
const means = new PhraseSet(MEANS_ENDINGS);
const prepositions = new PhraseSet(PREPOSITIONS);
const nouns = new PhraseSet(NOUNS_LIKE_VERBS);
const chainingVerbs = new PhraseSet(CHAINING_VERBS);
/** 开展规范执法行动: after these a verb is part of a name, unless it completes the pair (建立健全). */
const takesNames = new Set(
  '开展 实施 启动 出台 办好 打造 健全 完善 建立 构建 落实 制定 用好 执行 从严控制'.split(' '),
);
const completing = new Set('健全 完善 实施 出台 印发 建强 运营'.split(' '));
const endsNoun = charTable([['的性率者', 1]]);
/** 消除性别歧视, 支持率先突破. */
const ownWords = new PhraseSet('性别 性能 性质 性格 率先'.split(' '));
/** Between two verbs with one object. */
const joins = charTable([['和与并', 1]]);
/** 执行力, 利用率: with these a verb is a noun. */
const makesNoun = charTable([['力率', 1]]);
/** 好 before these says of a thing that it is good. */
const GOOD_NOUNS =
  '的转事友评货坏看听感处几多些房学老医产品项生日干书茶米水风家邻店样人政声势时氛环习传大';
const LONGEST_CHAIN = 3;
const SHORTEST_FRAMED = 3;

/**
 * Reads a clause's opening words: who and when, how, then the verb or chain of verbs.
 *
 *     今年要加快规划建设城市书房
 *     ^opener ^manner ^verbs  ^object
 */
export function readHead(clause: Clause): ClauseHead {
  const { text, bare } = clause;
  const opened = skip(openers, text, 0);
  const due = duePhraseAt(text, opened);
  const start = due === 0 ? opened : skip(openers, text, opened + due);
  const at = skipManner(text, start);
  const frame = frames.lengthAt(text, at);
  const verb = knownVerbs.lengthAt(text, at);
  if (frame > 0 && frame >= verb) {
    const isPreposition = prepositions.lengthAt(text, at) > 0;
    const own = framedVerbAt(clause, at + frame, isPreposition);
    return headAt(clause, { before: 'frame', start: own, mannerFrom: own });
  }
  if (verb > 0 && !isNoun(text, at, verb))
    return headAt(clause, { before: 'nothing', start: at, mannerFrom: start });
  const inner = innerVerbAt(bare, at);
  const own = inner < 0 ? boundVerbAt(clause) : inner;
  return headAt(clause, { before: 'subject', start: own, mannerFrom: own });
}

/** 监管部门要公布结果, 收回的摊位优先租给老店, 保障性住房: the verb opens the name of something. */
function isNoun(text: string, at: number, verb: number): boolean {
  const end = at + verb;
  const isEnding = endsNoun[text.charCodeAt(end)] === 1 && ownWords.lengthAt(text, end) === 0;
  return isEnding || nouns.lengthAt(text, at) > verb;
}

interface HeadStart {
  readonly before: ClauseHead['before'];
  /** Where the verbs begin, in the clause; its end when it has none. */
  readonly start: number;
  readonly mannerFrom: number;
}

function headAt(clause: Clause, { before, start, mannerFrom }: HeadStart): ClauseHead {
  const { text, from } = clause;
  const first = knownVerbs.matchAt(text, start);
  const chain = first === null ? [] : [first];
  let at = start + (first?.length ?? 0);
  let last = first;
  while (last !== null && chain.length < LONGEST_CHAIN) {
    const due = duePhraseAt(text, at);
    const next: string | null = (due > 0 ? knownVerbs : chainingVerbs).matchAt(text, at + due);
    if (next === null || at + due + next.length >= text.length) break;
    if (makesNoun[text.charCodeAt(at + due + next.length)] === 1) break;
    if (takesNames.has(last) && !completing.has(next)) break;
    chain.push(next);
    at += due + next.length;
    last = next;
  }
  if (chain.length === 1) at = enumerate(text, chain, at);
  if (last !== null && joins[text.charCodeAt(at)] === 1) at = coordinate(text, chain, at);
  if (last !== null && isDoneWell(text, at)) at += 1;
  return {
    before,
    manner: text.slice(mannerFrom, start),
    verbs: chain,
    verbFrom: from + start,
    objectFrom: from + at,
  };
}

/**
 * 规范和发展民办教育: both verbs govern the object. In 加强引导和调控 the second of the chain is no verb; it is
 * taken off it again. Returns where the object begins.
 */
function coordinate(text: string, chain: string[], at: number): number {
  const second = skipManner(text, at + 1);
  const verb = knownVerbs.matchAt(text, second);
  if (verb !== null && second + verb.length + 1 < text.length) {
    chain.push(text.charAt(at) + verb);
    return second + verb.length;
  }
  const isListed = chain.at(-1)?.startsWith('、') === true;
  const noun = chain.length > 1 && !isListed ? chain.pop() : undefined;
  return at - (noun?.length ?? 0);
}

/** 新建、改扩建学校, 大力培养、积极引进人才: verbs in a list govern one object. Returns where it begins. */
function enumerate(text: string, chain: string[], from: number): number {
  let at = from;
  while (text.charAt(at) === '、' && chain.length < LONGEST_CHAIN) {
    const next = skipManner(text, at + 1);
    const verb = knownVerbs.matchAt(text, next);
    if (verb === null || next + verb.length + 1 >= text.length) return at;
    chain.push(`、${verb}`);
    at = next + verb.length;
  }
  return at;
}

/** 办理好出口退税: 好 belongs to the verb; in 建设好房子 to the noun. */
function isDoneWell(text: string, at: number): boolean {
  return text.charAt(at) === '好' && !GOOD_NOUNS.includes(text.charAt(at + 1) || '的');
}

/**
 * The row's own verb in a clause that opens with a word of manner, or the clause's end. A preposition
 * may be followed by it at once, and so may a means (以市场化方式筹集…); after 坚持 and its like an adverb or
 * a quotation must part the two.
 *
 *     面向中小企业开展设备更新贷款贴息
 *               ^
 */
function framedVerbAt({ text, bare }: Clause, from: number, isPreposition: boolean): number {
  let at = innerVerbAt(bare, from + SHORTEST_FRAMED);
  while (at >= 0) {
    const isParted = bare.charAt(at - 1) === BLANK;
    if (isPreposition || isParted || isManner(text, at)) return at;
    at = innerVerbAt(bare, at + 1);
  }
  return text.length;
}

function isManner(text: string, end: number): boolean {
  return (
    (adverbials.matchBefore(text, end)?.length ?? 0) > 2 || means.matchBefore(text, end) !== null
  );
}

/** 夜市管理单位要延长供电时间: any verb may follow what binds; the clause's end when none does. */
function boundVerbAt({ text, bare }: Clause): number {
  const mark = dutyMarkEnd(bare);
  if (mark < 0) return text.length;
  const at = skipManner(text, mark);
  return knownVerbs.lengthAt(text, at) > frames.lengthAt(text, at) ? at : text.length;
}

function skip(words: PhraseSet, text: string, from: number): number {
  let at = from;
  for (;;) {
    const length = words.lengthAt(text, at);
    if (length === 0) return at;
    at += length;
  }
}

/** An adverb counts only before a verb: 加快 is the verb of 加快港口建设, the manner of 加快建设港口. */
function skipManner(text: string, from: number): number {
  let at = from;
  let lastVerbAt = -1;
  for (;;) {
    const length = adverbials.lengthAt(text, at);
    if (length === 0) break;
    const next = at + length;
    if (knownVerbs.lengthAt(text, at) > 0) {
      if (adverbials.lengthAt(text, next) === 0 && !opensVerbPhrase(text, next)) return at;
      lastVerbAt = at;
    }
    at = next;
  }
  if (lastVerbAt < 0) return at;
  const isLost = knownVerbs.lengthAt(text, at) === 0 && frames.lengthAt(text, at) === 0;
  return isLost ? lastVerbAt : at;
}

/**
 * True when a verb that is hardly ever a noun stands at `at` with something of its own to govern; in 统筹发展和安全
 * it is one of two nouns.
 */
function opensVerbPhrase(text: string, at: number): boolean {
  const end = at + chainingVerbs.lengthAt(text, at);
  if (end === at || end >= text.length) return false;
  return (
    joins[text.charCodeAt(end)] !== 1 || knownVerbs.lengthAt(text, skipManner(text, end + 1)) > 0
  );
}
