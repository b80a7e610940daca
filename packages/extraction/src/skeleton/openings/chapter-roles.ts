import { OUTLOOK_PASSAGE } from '../lexicon/role-words.ts';
import type { Unit } from '../read-units.ts';
import { looksBackAndAhead, roleOfBody, roleOfTitle } from '../roles.ts';
import { type Openings, rankAt, unnamed } from './opening.ts';
import type { Passage } from './passages.ts';

/** Chapters get their role from their title, else from their words. */
export function giveRoles(units: readonly Unit[], openings: Openings): void {
  const chapters = [...openings].filter(([, { rank, role }]) => rank <= 1 && role === null);
  let isInside = false;
  for (const [nth, [index, opening]] of chapters.entries()) {
    const end = chapters[nth + 1]?.[0] ?? units.length;
    isInside ||= opening.rank === 0;
    const inherits = isInside && opening.rank === 1;
    const sample = () => sampleOf(units, index, Math.min(end, index + 60));
    const role = roleOfTitle(opening.title) ?? (inherits ? null : roleOfBody(sample()));
    openings.set(index, { ...opening, role });
  }
  for (const [index, opening] of openings) {
    if (opening.rank === 2 && roleOfTitle(opening.title) === 'government') {
      openings.set(index, { ...opening, role: 'government' });
    }
  }
}

function sampleOf(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map(({ text }) => text.slice(0, 400))
    .join('');
}

/** A chapter that reports the last five years and sets goals for the next turns at some paragraph. */
export function openTurns(passages: readonly Passage[], openings: Openings): void {
  let isMixed = false;
  let period = '';
  for (const { start, text } of passages) {
    const opening = openings.get(start);
    if (rankAt(openings, start) <= 1) {
      isMixed = opening?.role === 'review' && looksBackAndAhead(opening.title);
      period = opening?.title.match(/十[一二三四五六七八九]五/g)?.at(-1) ?? '五年';
      continue;
    }
    if (!isMixed || !text.slice(0, 80).includes(period) || !OUTLOOK_PASSAGE.test(text)) continue;
    if (opening === undefined) openings.set(start, unnamed('outlook', 2));
    else if (opening.rank === 2) openings.set(start, { ...opening, role: 'outlook' });
    else continue;
    isMixed = false;
  }
}
