import { readSmall } from '../parts.ts';
import type { PeriodReader, Reference } from '../period.ts';
import { monthsFrom } from '../place.ts';

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['上世纪', -1],
  ['本世纪', 0],
  ['上世紀', -1],
  ['本世紀', 0],
]);

/**
 * 上世纪90年代，十九世纪七十年代
 * ^^^^^^^^^^^ ten years of a century
 */
export const decade: PeriodReader = {
  starts: '上本0123456789一二三四五六七八九十',
  read: (text, at, reference) => {
    const century = readCentury(text, at, reference);
    const tens = readSmall(text, century?.to ?? at);
    if (tens === null || !text.startsWith('年代', tens.to)) return null;
    if (tens.value % 10 !== 0 || tens.value > 90) return null;
    const base = century?.value ?? lastWith(tens.value, reference);
    const printed = { from: at, to: tens.to + 2, hasYear: true, grain: 'years' as const };
    return monthsFrom(printed, { year: base + tens.value, month: 1, months: 120 });
  },
};

function readCentury(
  text: string,
  at: number,
  reference: Reference,
): { to: number; value: number } | null {
  const shift = RELATIVE.get(text.slice(at, at + 3));
  const current = Math.floor(reference.year / 100) * 100;
  if (shift !== undefined) return { to: at + 3, value: current + shift * 100 };
  const number = readSmall(text, at);
  if (number === null || !/^世[纪紀]/.test(text.slice(number.to, number.to + 2))) return null;
  return { to: number.to + 2, value: (number.value - 1) * 100 };
}

/** 九十年代 alone are the last that have begun. */
function lastWith(tens: number, reference: Reference): number {
  const century = Math.floor(reference.year / 100) * 100;
  return century + tens <= reference.year ? century : century - 100;
}
