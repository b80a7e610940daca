import { PhraseSet } from '../../phrase-set.ts';
import type { Span } from '../../span.ts';
import type { Amount, Refiner } from '../candidate.ts';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, ENTANGLING } from '../lexicon/comparators.ts';

const before = new PhraseSet([...COMPARATORS_BEFORE.keys()]);
const after = new PhraseSet([...COMPARATORS_AFTER.keys()]);

/** Widens each amount over the comparator words printed right before and right after it. */
export const attachComparators: Refiner = (text, candidates) =>
  candidates.map((candidate, index) => {
    if (candidate.shape !== 'amount') return candidate;
    const from = candidates[index - 1]?.to ?? 0;
    const to = candidates[index + 1]?.from ?? text.length;
    return attach(text, candidate, { from, to });
  });

/** `room` is what no neighbour holds. */
function attach(text: string, amount: Amount, room: Span): Amount {
  const left = fitting(wordBefore(text, amount.from), amount.from - room.from);
  const right = fitting(after.matchAt(text, amount.to) ?? '', room.to - amount.to);
  const printed = COMPARATORS_BEFORE.get(left) ?? COMPARATORS_AFTER.get(right);
  return {
    ...amount,
    from: amount.from - left.length,
    to: amount.to + right.length,
    comparator: amount.comparator === 'range' ? 'range' : (printed ?? amount.comparator),
  };
}

function fitting(word: string, room: number): string {
  return word.length <= room ? word : '';
}

function wordBefore(text: string, end: number): string {
  const word = before.matchBefore(text, end) ?? '';
  const neighbour = text[end - word.length - 1];
  const entangled = neighbour !== undefined && ENTANGLING.get(word)?.includes(neighbour) === true;
  return entangled ? '' : word;
}
