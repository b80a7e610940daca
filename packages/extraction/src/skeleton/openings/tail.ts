import { isAddressed } from '../address.ts';
import { CLOSING_SIGN, GOVERNMENT_IN_TAIL, GOVERNMENT_OPENING } from '../lexicon/role-words.ts';
import { readNumbering } from '../numbering.ts';
import type { Unit } from '../read-units.ts';
import { roleOfTitle } from '../roles.ts';
import { type Openings, rankAt, unnamed } from './opening.ts';
import type { Passage } from './passages.ts';

/** What follows the last numbered part: other work, the government itself, the closing words. */
export function openTail(
  units: readonly Unit[],
  passages: readonly Passage[],
  openings: Openings,
): void {
  const end = openAppendix(units, openings);
  let last = -1;
  for (const [index, { rank, role }] of openings) {
    if (index < end && rank <= 2 && role !== 'front') last = Math.max(last, index);
  }
  const tail = passages.filter(
    ({ start, isFurniture }) => start > last && start < end && !isFurniture,
  );
  const closing = findClosing(units, tail, end);
  if (closing !== undefined) openings.set(closing.start, unnamed('closing', 0));
  const before = closing === undefined ? tail : tail.slice(0, tail.indexOf(closing));
  const lastRole = roleOfTitle(units[last]?.heading?.title ?? '');
  const government = lastRole === 'government' ? undefined : findGovernment(before);
  if (government !== undefined) openings.set(government.start, unnamed('government', 1));
  // 各位代表！ on a line of its own after the last part: ethnic affairs, defence, foreign affairs.
  const rest = before.find(
    (passage) =>
      !openings.has(passage.start) &&
      isBareAddress(passage) &&
      !isAboveGovernment(passage, government),
  );
  if (rest !== undefined) openings.set(rest.start, unnamed('rest', 1));
}

/** Returns the index where the report proper ends: at an annex, a glossary or trailing furniture. */
function openAppendix(units: readonly Unit[], openings: Openings): number {
  const annex = units.findIndex((unit, index) => {
    if (index === 0 || unit.heading === null || rankAt(openings, index) !== 0) return false;
    const role = roleOfTitle(unit.heading.title);
    return role === 'annex' || role === 'glossary';
  });
  if (annex !== -1) return annex;
  let end = units.length;
  while (end > 0 && units[end - 1]?.isFurniture === true) end -= 1;
  if (end < units.length && end > 0) openings.set(end, unnamed('furniture', 0));
  return end;
}

function findClosing(
  units: readonly Unit[],
  tail: readonly Passage[],
  end: number,
): Passage | undefined {
  const at = tail.findLastIndex((passage) => isAddressed(passage.text));
  const closing = tail[at];
  if (closing === undefined || tail.slice(at).some(({ text }) => readNumbering(text) !== null)) {
    return undefined;
  }
  const length = (units[end - 1]?.to ?? 0) - (units[closing.start]?.from ?? 0);
  const isNearEnd = length <= 400 && length * 10 <= (units[end - 1]?.to ?? 0);
  const hasSign = units.slice(closing.start, end).some((unit) => CLOSING_SIGN.test(unit.text));
  return hasSign || isNearEnd ? closing : undefined;
}

function findGovernment(tail: readonly Passage[]): Passage | undefined {
  const found = tail.findIndex(
    (passage) =>
      !passage.isHeading &&
      (GOVERNMENT_OPENING.test(passage.text.slice(0, 160)) ||
        GOVERNMENT_IN_TAIL.test(passage.text.slice(0, 500))),
  );
  const above = tail[found - 1];
  return above !== undefined && isBareAddress(above) ? above : tail[found];
}

function isBareAddress(passage: Passage): boolean {
  return passage.text.length <= 12 && isAddressed(passage.text);
}

function isAboveGovernment(passage: Passage, government: Passage | undefined): boolean {
  return government !== undefined && passage.start > government.start;
}
