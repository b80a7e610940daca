import { scanNumber } from '../numerals/scan-number.ts';
import type { Figure } from './figure.ts';
import { walkNumerals } from './walk-numerals.ts';

/** Every place in a row that any text names with 第: 第三, 第250, 第三万回. */
export const findOrdinals: (text: string) => readonly Figure[] = walkNumerals('第', readOrdinal);

function readOrdinal(text: string, at: number): Figure | null {
  if (text.charAt(at) !== '第') return null;
  const number = scanNumber(text, at + 1);
  return number === null ? null : { from: at, to: number.to, value: number.value };
}
