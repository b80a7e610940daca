import { charTable } from '../../char-table.ts';
import type { Span } from '../../span.ts';
import { foldWidth } from '../numerals/fold-width.ts';
import { NUMERAL_CHARS } from '../numerals/numeral-chars.ts';
import { PASSED_OVER_STARTS, passedOver } from './passed-over.ts';

/** The characters a number can begin with, its sign included. */
export const NUMBER_STARTS: string = `${NUMERAL_CHARS}0123456789.-负負半`;

/** Reads what begins at a place of width-folded text: an item, how far to pass on, or null for nothing. */
export type Reader<T extends Span> = (text: string, at: number) => T | number | null;

const WORD = 1;
const READ = 2;

/**
 * Makes a finder of everything `read` finds in a text, left to right and disjoint, words and names that
 * only hold a numeral passed over. Offsets index the text given; `starts` lists where items can begin.
 */
export function walkNumerals<T extends Span>(
  starts: string,
  read: Reader<T>,
): (text: string) => readonly T[] {
  const words = charTable([[PASSED_OVER_STARTS, WORD]]);
  const table = charTable([
    [PASSED_OVER_STARTS, WORD],
    [starts, READ],
  ]);
  return (source) => {
    const text = foldWidth(source);
    const found: T[] = [];
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const kind = table[code];
      if (kind === 0) {
        at += 1;
        continue;
      }
      const item = kind === READ ? read(text, at) : null;
      const over = words[code] === 0 ? at : passedOver(text, at);
      const passed = typeof item === 'number' ? item : 0;
      if (item !== null && typeof item !== 'number' && item.to >= over) {
        found.push(item);
        at = item.to;
      } else {
        at = Math.max(over, at + 1, passed);
      }
    }
    return found;
  };
}
