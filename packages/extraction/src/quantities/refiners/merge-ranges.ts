import { compareDecimals, shiftDecimal } from '../../decimal.ts';
import type { Decimal } from '../../extraction.ts';
import type { Amount, Candidate, Refiner } from '../candidate.ts';
import { multiplierPlaces } from '../numerals/chinese-numeral.ts';

/** A blank, two dashes, a blank. */
const LONGEST_JOINT = 4;
const JOINT = /^ ?(?:—{1,2}|-|－|–|~|～|－|至|到) ?$/;

/**
 * 培育3—5家企业，增长5%至6%
 *     ^^^^           ^^^^^ two ends joined by a dash or 至 are one range
 */
export const mergeRanges: Refiner = (text, candidates) => {
  if (candidates.length < 2) return candidates;
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const low = merged.at(-1);
    const range = low === undefined ? null : join(text, low, candidate);
    if (range === null) merged.push(candidate);
    else merged[merged.length - 1] = range;
  }
  return merged;
};

function join(text: string, low: Candidate, high: Candidate): Amount | null {
  if (low.shape !== 'amount' || high.shape !== 'amount') return null;
  if (high.from - low.to > LONGEST_JOINT) return null;
  if (!JOINT.test(text.slice(low.to, high.from))) return null;
  if (low.unit !== '' && low.unit !== high.unit) return null;
  if (typeof low.value !== 'string' || typeof high.value !== 'string') return null;
  const first = inMultiplierOf(low, low.value, high);
  if (compareDecimals(first, high.value) >= 0) return null;
  const span = { from: low.from, to: high.to };
  return { ...high, ...span, core: span, value: [first, high.value], comparator: 'range' };
}

/** 2—3万 shares the multiplier; 5000万—1亿 is brought to the second's. */
function inMultiplierOf(low: Amount, value: Decimal, high: Amount): Decimal {
  if (low.multiplier === '') return value;
  return shiftDecimal(value, multiplierPlaces(low.multiplier) - multiplierPlaces(high.multiplier));
}
