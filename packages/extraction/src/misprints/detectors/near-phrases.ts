import { pairAt, pairOf } from '../../pair-map.ts';
import { type NearMiss, readNearMiss, type Slip } from '../near-miss.ts';
import { type BookPhrase, byHead, byTail, isKnownPair, isPhrase, PART } from '../phrase-book.ts';
import type { Suspicion } from '../suspicion.ts';

/** Characters that come and go in any phrase without harm. */
const GLUE = new Set('的了和与及等地中好性化各也都要再更并且在以为还第做省市县区州国乡镇我');

/** Names this long are never something else but for one character. */
const LONG_NAME = 7;
/** Names this short are believed only between quotes and when all but the last character stand. */
const SHORT_NAME = 4;

/** In phrases that reach this far a damaged head leaves the last three characters whole. */
const LONG_TAIL = 5;

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
    const heads = byHead.starts.get(pair);
    if (heads !== undefined) suspectTails(text, at, heads, found);
    const tails = byTail.starts.get(pair);
    if (tails !== undefined) suspectHeads(text, at + 2, tails, found);
  }
  return longestOfOverlapping(found);
}

/**
 * Looks whether one of the phrases of a group may stand at `from`. A cheap look comes before the
 * comparison: the phrase's last character stands about where it should.
 */
function suspectTails(text: string, from: number, group: number, found: Suspicion[]): void {
  const { parts } = byHead;
  for (let part = group; ; part += PART.size) {
    const reach = parts[part] ?? 0;
    if (reach === 0 || from + reach >= text.length) return;
    const lasts = parts[part + PART.lasts] ?? 0;
    const before = text.charCodeAt(from + reach - 1);
    const there = text.charCodeAt(from + reach);
    const after = unitAt(text, from + reach + 1);
    const near = (lasts >>> before) | (lasts >>> there) | (lasts >>> after);
    if ((near & 1) === 0 && after !== CLOSING_QUOTE) continue;
    const end = parts[part + PART.end] ?? 0;
    for (let index = parts[part + PART.first] ?? 0; index < end; index += 1) {
      const last = byHead.lasts[index];
      if (there !== last && before !== last && after !== last && after !== CLOSING_QUOTE) continue;
      suspect(text, from, byHead.phrases[index], found);
    }
  }
}

function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Adds the readings that end at `to` with the tail of a phrase of a group, whatever became of its head. */
function suspectHeads(text: string, to: number, group: number, found: Suspicion[]): void {
  const { parts, phrases } = byTail;
  for (let part = group; ; part += PART.size) {
    const reach = parts[part] ?? 0;
    if (reach === 0) return;
    const exact = to - reach - 1;
    const end = parts[part + PART.end] ?? 0;
    for (let index = parts[part + PART.first] ?? 0; index < end; index += 1) {
      const phrase = phrases[index];
      const words = phrase?.words ?? '';
      // Only the first two characters may be damaged: the last but two of a long phrase stands.
      if (reach >= LONG_TAIL && text.charCodeAt(to - 3) !== words.charCodeAt(reach - 2)) continue;
      for (let from = exact - 1; from <= exact + 1; from += 1) {
        // One that begins as the phrase does is found by its head.
        if (from < 0 || pairAt(text, from) === pairAt(words, 0)) continue;
        suspect(text, from, phrase, found, to);
      }
    }
  }
}

/** Adds the reading at `from` if it is one slip away from the phrase and, where `to` is given, ends there. */
function suspect(
  text: string,
  from: number,
  phrase: BookPhrase | undefined,
  found: Suspicion[],
  to?: number,
): void {
  const miss = phrase === undefined ? null : readNearMiss(text, from, phrase.words);
  if (phrase === undefined || miss === null || miss.to !== (to ?? miss.to)) return;
  if (isPhrase(text.slice(from, miss.to)) || !isTelling(text, from, phrase, miss)) return;
  found.push({
    code: 'suspect-set-phrase',
    from,
    to: miss.to,
    message: `“${text.slice(from, miss.to)}”与固定用语“${phrase.words}”相差一字，${WHAT[miss.slip]}`,
    suggestion: phrase.words,
  });
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
