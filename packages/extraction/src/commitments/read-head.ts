import { PhraseSet } from '../phrase-set.ts';
import { duePhraseAt } from '../quantities/periods/due.ts';
import type { Clause, ClauseHead } from './clause.ts';
import { innerVerbAt } from './inner-verb.ts';
import { ADVERBIALS, OPENERS } from './lexicon/adverbials.ts';
import { FRAME_OPENERS, PREPOSITIONS } from './lexicon/frames.ts';
import { ALL_VERBS, CHAINING_VERBS } from './lexicon/verbs.ts';
import { BLANK, withoutQuoted } from './quoted.ts';

const openers = new PhraseSet(OPENERS);
const adverbials = new PhraseSet(ADVERBIALS);
const frames = new PhraseSet(FRAME_OPENERS);
const prepositions = new PhraseSet(PREPOSITIONS);
const verbs = new PhraseSet(ALL_VERBS);
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
  const { text, from } = clause;
  const opened = skip(openers, text, 0);
  const start = skip(openers, text, opened + duePhraseAt(text, opened));
  const verbFrom = skipManner(text, start);
  const frame = frames.matchAt(text, verbFrom);
  if (frame !== null && frame.length >= (verbs.matchAt(text, verbFrom)?.length ?? 0)) {
    const isPreposition = prepositions.matchAt(text, verbFrom) !== null;
    const own = framedVerbAt(text, verbFrom + frame.length, isPreposition);
    return headAt(clause, {
      before: 'frame',
      start: own < 0 ? text.length : own,
      mannerFrom: start,
    });
  }
  if (verbs.matchAt(text, verbFrom) !== null) {
    return headAt(clause, { before: 'nothing', start: verbFrom, mannerFrom: start });
  }
  const inner = innerVerbAt(text, verbFrom);
  const at = inner < 0 ? text.length : inner;
  return {
    ...headAt(clause, { before: 'subject', start: at, mannerFrom: at }),
    verbFrom: from + at,
  };
}

interface HeadStart {
  readonly before: ClauseHead['before'];
  /** Where the verbs begin, in the clause; its end when it has none. */
  readonly start: number;
  readonly mannerFrom: number;
}

function headAt(clause: Clause, { before, start, mannerFrom }: HeadStart): ClauseHead {
  const chain: string[] = [];
  let at = start;
  while (chain.length < LONGEST_CHAIN) {
    const due = chain.length === 0 ? 0 : duePhraseAt(clause.text, at);
    const isFree = chain.length === 0 || due > 0;
    const verb = (isFree ? verbs : chainingVerbs).matchAt(clause.text, at + due);
    if (verb === null) break;
    if (chain.length > 0 && at + due + verb.length >= clause.text.length) break;
    if (takesNames.has(chain.at(-1) ?? '') && !completing.has(verb)) break;
    chain.push(verb);
    at += due + verb.length;
  }
  return {
    before,
    manner: before === 'nothing' ? clause.text.slice(mannerFrom, start) : '',
    verbs: chain,
    verbFrom: clause.from + start,
    objectFrom: clause.from + at,
  };
}

/**
 * The row's own verb in a clause that opens with a word of manner, or -1. A preposition may be followed
 * by it at once; after 坚持 and its like an adverb or a quotation must part the two.
 *
 *     面向中小企业开展设备更新贷款贴息
 *               ^
 */
function framedVerbAt(text: string, from: number, isPreposition: boolean): number {
  let at = innerVerbAt(text, from + SHORTEST_FRAMED);
  while (at >= 0) {
    const isParted = withoutQuoted(text).charAt(at - 1) === BLANK;
    if (isPreposition || isParted || (adverbials.matchBefore(text, at)?.length ?? 0) > 2) return at;
    at = innerVerbAt(text, at + 1);
  }
  return -1;
}

function skip(words: PhraseSet, text: string, from: number): number {
  let at = from;
  for (;;) {
    const word = words.matchAt(text, at);
    if (word === null) return at;
    at += word.length;
  }
}

/** An adverb counts only before a verb: 加快 is the verb of 加快港口建设, the manner of 加快建设港口. */
function skipManner(text: string, from: number): number {
  let at = from;
  let lastVerbAt = -1;
  for (;;) {
    const word = adverbials.matchAt(text, at);
    if (word === null) break;
    const next = at + word.length;
    const isAlsoVerb = verbs.matchAt(text, at) !== null;
    if (isAlsoVerb && adverbials.matchAt(text, next) === null && !opensVerbPhrase(text, next)) {
      return at;
    }
    if (isAlsoVerb) lastVerbAt = at;
    at = next;
  }
  const isLost = verbs.matchAt(text, at) === null && frames.matchAt(text, at) === null;
  return isLost && lastVerbAt >= 0 ? lastVerbAt : at;
}

/** True when a verb that is hardly ever a noun stands at `at` with something of its own to govern. */
function opensVerbPhrase(text: string, at: number): boolean {
  const verb = chainingVerbs.matchAt(text, at);
  return verb !== null && at + verb.length < text.length;
}
