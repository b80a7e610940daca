import { charTable } from '../../char-table.ts';
import { PASSED_OVER_STARTS, passedOver } from '../figures/passed-over.ts';
import { foldWidth } from '../numerals/fold-width.ts';
import { ALL_READERS, periodGrammar } from './grammar.ts';
import { type PeriodMention, readMention } from './mention.ts';
import type { Reference } from './period.ts';

const LEADS = '从自截在';
const READ = 1;
const table = charTable([[ALL_READERS.map(({ starts }) => starts).join('') + LEADS, READ]]);
const words = charTable([[PASSED_OVER_STARTS, READ]]);
const grammar = periodGrammar(ALL_READERS);

/**
 * Every day and period any text names, placed in the calendar from the day it speaks from. There is no
 * clock: what the words leave open is taken from `reference`, in its year.
 *
 * Offsets are half-open and index `source` in UTF-16 code units.
 */
export function findPeriods(source: string, reference: Reference): readonly PeriodMention[] {
  const text = foldWidth(source);
  const found: PeriodMention[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const mention = table[code] === 0 ? null : readMention(text, at, { grammar, reference });
    if (mention === null) {
      at = Math.max(at + 1, words[code] === 0 ? 0 : passedOver(text, at));
      continue;
    }
    const last = found.at(-1);
    const joined = last === undefined ? null : joinBounds(last, mention);
    if (joined === null) found.push(mention);
    else found[found.length - 1] = joined;
    at = mention.to;
  }
  return found;
}

/** 2010年之后2018年之前 is one stretch. */
function joinBounds(a: PeriodMention, b: PeriodMention): PeriodMention | null {
  if (a.to !== b.from || a.edge !== 'after' || b.edge !== 'before') return null;
  const span = { from: a.from, to: b.to };
  return { ...b, ...span, core: span, first: a.first, end: b.first, edge: null };
}
