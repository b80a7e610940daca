import { isAddressed } from '../address.ts';
import type { Unit } from '../read-units.ts';
import { FRONT_RANK, type Openings, rankAt, unnamed } from './opening.ts';

/** Everything before the first chapter is front matter, unless the text begins in the middle. */
export function openFront(units: readonly Unit[], openings: Openings): void {
  const firstPart = units.findIndex((_, index) => rankAt(openings, index) <= 2);
  if (units.length === 0 || firstPart === 0) return;
  const end = firstPart === -1 ? units.length : firstPart;
  const startsInside = firstPart === -1 || rankAt(openings, end) === 2;
  const body = startsInside ? endOfOpeningWords(units, end) : end;
  for (let index = 0; index < body; index += 1) openings.delete(index);
  if (body > 0) openings.set(0, unnamed('front', FRONT_RANK));
  if (body < end) openings.set(body, openings.get(body) ?? unnamed('body', 1));
}

function endOfOpeningWords(units: readonly Unit[], end: number): number {
  let index = 0;
  while (index < end && isOpeningWords(units[index], units[index - 1])) index += 1;
  return index;
}

function isOpeningWords(unit: Unit | undefined, previous: Unit | undefined): boolean {
  if (unit === undefined) return false;
  const isByline = unit.text.length <= 16 && previous?.heading?.rank === -1;
  return (
    unit.isFurniture ||
    unit.heading?.rank === -1 ||
    isAddressed(unit.text) ||
    /我代表|请予审议|会议上|政府工作报告/.test(unit.text.slice(0, 60)) ||
    (unit.heading?.rank === 4 && isByline)
  );
}
