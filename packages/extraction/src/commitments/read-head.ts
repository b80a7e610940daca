import { PhraseSet } from '../phrase-set.ts';
import { duePhraseAt } from '../quantities/periods/due.ts';
import type { Clause, ClauseHead } from './clause.ts';
import { dutyMarkEnd } from './has-own-duty.ts';
import { innerVerbAt } from './inner-verb.ts';
import { ADVERBIALS, OPENERS } from './lexicon/adverbials.ts';
import { FRAME_OPENERS, PREPOSITIONS } from './lexicon/frames.ts';
import { NOUNS_LIKE_VERBS } from './lexicon/noun-verbs.ts';
import { ALL_VERBS, CHAINING_VERBS } from './lexicon/verbs.ts';
import { BLANK } from './quoted.ts';

const openers = new PhraseSet(OPENERS);
const adverbials = new PhraseSet(ADVERBIALS);
const frames = new PhraseSet(FRAME_OPENERS);
const prepositions = new PhraseSet(PREPOSITIONS);
const verbs = new PhraseSet(ALL_VERBS);
const nouns = new PhraseSet(NOUNS_LIKE_VERBS);
const chainingVerbs = new PhraseSet(CHAINING_VERBS);
/** 开展规范执法行动: after these a verb is part of a name, unless it completes the pair (建立健全). */
const takesNames = new Set('开展 实施 启动 出台 办好 打造 健全 完善 建立 构建'.split(' '));
const completing = new Set('健全 完善 实施 建强 运营'.split(' '));
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
  const verb = verbs.lengthAt(text, at);
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

/** 监管部门要公布结果, 收回的摊位优先租给老店: the verb opens the name of a subject. */
function isNoun(text: string, at: number, verb: number): boolean {
  return text.charAt(at + verb) === '的' || nouns.lengthAt(text, at) > verb;
}

interface HeadStart {
  readonly before: ClauseHead['before'];
  /** Where the verbs begin, in the clause; its end when it has none. */
  readonly start: number;
  readonly mannerFrom: number;
}

function headAt(clause: Clause, { before, start, mannerFrom }: HeadStart): ClauseHead {
  const { text, from } = clause;
  const first = verbs.matchAt(text, start);
  const chain = first === null ? [] : [first];
  let at = start + (first?.length ?? 0);
  let last = first;
  while (last !== null && chain.length < LONGEST_CHAIN) {
    const due = duePhraseAt(text, at);
    const next: string | null = (due > 0 ? verbs : chainingVerbs).matchAt(text, at + due);
    if (next === null || at + due + next.length >= text.length) break;
    if (takesNames.has(last) && !completing.has(next)) break;
    chain.push(next);
    at += due + next.length;
    last = next;
  }
  return {
    before,
    manner: text.slice(mannerFrom, start),
    verbs: chain,
    verbFrom: from + start,
    objectFrom: from + at,
  };
}

/**
 * The row's own verb in a clause that opens with a word of manner, or the clause's end. A preposition
 * may be followed by it at once; after 坚持 and its like an adverb or a quotation must part the two.
 *
 *     面向中小企业开展设备更新贷款贴息
 *               ^
 */
function framedVerbAt({ text, bare }: Clause, from: number, isPreposition: boolean): number {
  let at = innerVerbAt(bare, from + SHORTEST_FRAMED);
  while (at >= 0) {
    const isParted = bare.charAt(at - 1) === BLANK;
    if (isPreposition || isParted || (adverbials.matchBefore(text, at)?.length ?? 0) > 2) return at;
    at = innerVerbAt(bare, at + 1);
  }
  return text.length;
}

/** 夜市管理单位要延长供电时间: any verb may follow what binds; the clause's end when none does. */
function boundVerbAt({ text, bare }: Clause): number {
  const mark = dutyMarkEnd(bare);
  if (mark < 0) return text.length;
  const at = skipManner(text, mark);
  return verbs.lengthAt(text, at) > frames.lengthAt(text, at) ? at : text.length;
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
    if (verbs.lengthAt(text, at) > 0) {
      if (adverbials.lengthAt(text, next) === 0 && !opensVerbPhrase(text, next)) return at;
      lastVerbAt = at;
    }
    at = next;
  }
  if (lastVerbAt < 0) return at;
  const isLost = verbs.lengthAt(text, at) === 0 && frames.lengthAt(text, at) === 0;
  return isLost ? lastVerbAt : at;
}

/** True when a verb that is hardly ever a noun stands at `at` with something of its own to govern. */
function opensVerbPhrase(text: string, at: number): boolean {
  const length = chainingVerbs.lengthAt(text, at);
  return length > 0 && at + length < text.length;
}
