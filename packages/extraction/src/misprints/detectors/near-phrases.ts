import { pairAt, pairOf } from '../../pair-map.ts';
import { type NearMiss, readNearMiss, type Slip } from '../near-miss.ts';
import {
  type BookPhrase,
  byHead,
  byTail,
  isKnownPair,
  isPhrase,
  type PhraseGroup,
} from '../phrase-book.ts';
import type { Suspicion } from '../suspicion.ts';

/** Characters that come and go in any phrase without harm. */
const GLUE = new Set('的了和与及等地中好性化各也都要再更并且在以为还第做省市县区州国乡镇我');

/** Names this long are never something else but for one character. */
const LONG_NAME = 7;
/** Names this short are believed only between quotes and when all but the last character stand. */
const SHORT_NAME = 4;

const WHAT: Readonly<Record<Slip, string>> = {
  changed: '疑有一字之误',
  missing: '疑脱一字',
  extra: '疑衍一字',
  swapped: '疑两字颠倒',
};

const CLOSING_QUOTE = '”'.charCodeAt(0);

/** Finds readings one slip away from a set phrase: 产业类供应链 for 产业链供应链. */
export function findNearPhrases(text: string): readonly Suspicion[] {
  const found: Suspicion[] = [];
  let unit = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const next = text.charCodeAt(at + 1);
    const pair = pairOf(unit, next);
    unit = next;
    const heads = byHead.get(pair);
    if (heads !== undefined) suspectGroup(text, at, heads, found);
    const tails = byTail.get(pair);
    if (tails !== undefined) suspectHeads(text, at + 2, tails, found);
  }
  return longestOfOverlapping(found);
}

/**
 * Looks whether one of the phrases may stand at `from`. A cheap look comes before the comparison: the
 * phrase's last character stands about where it should. Phrases of one length share that look.
 */
function suspectGroup(text: string, from: number, group: PhraseGroup, found: Suspicion[]): void {
  const { ends, phrases } = group;
  let reach = 0;
  let [before, there, after] = [0, 0, 0];
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? 0;
    if (end >> 16 !== reach) {
      reach = end >> 16;
      if (from + reach > text.length) return;
      before = text.charCodeAt(from + reach - 1);
      there = unitAt(text, from + reach);
      after = unitAt(text, from + reach + 1);
    }
    const last = end & 0xffff;
    if (there !== last && before !== last && after !== last && after !== CLOSING_QUOTE) continue;
    const phrase = phrases[index];
    const suspicion = phrase === undefined ? null : suspect(text, from, phrase);
    if (suspicion !== null) found.push(suspicion);
  }
}

function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Adds the readings that end at `to` with a phrase's own tail, whatever became of its head. */
function suspectHeads(
  text: string,
  to: number,
  { phrases }: PhraseGroup,
  found: Suspicion[],
): void {
  for (const phrase of phrases) {
    const exact = to - phrase.words.length;
    for (let from = exact - 1; from <= exact + 1; from += 1) {
      // One that begins as the phrase does is found by its head.
      if (from < 0 || pairAt(text, from) === pairAt(phrase.words, 0)) continue;
      const suspicion = suspect(text, from, phrase);
      if (suspicion !== null && suspicion.to === to) found.push(suspicion);
    }
  }
}

function suspect(text: string, from: number, phrase: BookPhrase): Suspicion | null {
  const miss = readNearMiss(text, from, phrase.words);
  if (miss === null || isPhrase(text.slice(from, miss.to))) return null;
  if (!isTelling(text, from, phrase, miss)) return null;
  return {
    code: 'suspect-set-phrase',
    from,
    to: miss.to,
    message: `“${text.slice(from, miss.to)}”与固定用语“${phrase.words}”相差一字，${WHAT[miss.slip]}`,
    suggestion: phrase.words,
  };
}

/** A slip tells of a misprint only where enough of the phrase stands and no other word fits. */
function isTelling(text: string, from: number, phrase: BookPhrase, miss: NearMiss): boolean {
  const { words, fixed } = phrase;
  const here = from + miss.at;
  const differing = miss.slip === 'missing' ? words.charAt(miss.at) : text.charAt(here);
  if (GLUE.has(differing)) return false;
  if (!standsEnough(text, from, phrase, miss)) return false;
  if (fixed && words.length >= LONG_NAME) return true;
  if (miss.slip === 'missing') return !isKnownPair(text, here - 1);
  return !isKnownPair(text, here - 1) && !isKnownPair(text, here);
}

/** Enough of a phrase stands when characters on both sides of the slip do. */
function standsEnough(
  text: string,
  from: number,
  { words, fixed }: BookPhrase,
  miss: NearMiss,
): boolean {
  const differing = { changed: 1, missing: 1, extra: 0, swapped: 2 }[miss.slip];
  const after = words.length - miss.at - differing;
  if (words.length === SHORT_NAME) return after === 0 && isClosed(text, from, miss);
  const intact = fixed && words.length >= LONG_NAME ? 1 : 2;
  if (miss.at >= intact && after >= intact) return true;
  return (
    fixed &&
    (isClosed(text, from, miss) ||
      (miss.at === 0 && miss.slip === 'swapped' && words.includes('、')))
  );
}

/** An outermost slip counts only in a term that stands alone, as in “跨境通点”. */
function isClosed(text: string, from: number, { slip, to }: NearMiss): boolean {
  return slip === 'changed' && text[from - 1] === '“' && text[to] === '”';
}

function longestOfOverlapping(found: readonly Suspicion[]): readonly Suspicion[] {
  const kept: Suspicion[] = [];
  for (const next of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || next.from >= last.to) kept.push(next);
    else if (next.to - next.from > last.to - last.from) kept[kept.length - 1] = next;
  }
  return kept;
}
