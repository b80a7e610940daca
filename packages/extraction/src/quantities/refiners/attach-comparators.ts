import { PhraseSet } from '../../phrase-set.ts';
import type { Amount, Candidate, Refiner } from '../candidate.ts';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, ENTANGLING } from '../lexicon/comparators.ts';

const before = new PhraseSet([...COMPARATORS_BEFORE.keys()]);
const after = new PhraseSet([...COMPARATORS_AFTER.keys()]);

/** Widens each amount over the comparator words printed right before and right after it. */
export const attachComparators: Refiner = (text, candidates) => {
  const attached: Candidate[] = [];
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (candidate === undefined) break;
    if (candidate.shape !== 'amount') {
      attached.push(candidate);
      continue;
    }
    const from = candidates[index - 1]?.to ?? 0;
    const to = candidates[index + 1]?.from ?? text.length;
    const left = fitting(wordBefore(text, candidate.from), candidate.from - from);
    const right = fitting(after.matchAt(text, candidate.to) ?? '', to - candidate.to);
    attached.push(left === '' && right === '' ? candidate : widen(candidate, left, right));
  }
  return attached;
};

/** Written out field by field: a spread would cost more than all else here. */
function widen(amount: Amount, left: string, right: string): Amount {
  const printed = COMPARATORS_BEFORE.get(left) ?? COMPARATORS_AFTER.get(right);
  return {
    shape: 'amount',
    from: amount.from - left.length,
    to: amount.to + right.length,
    core: amount.core,
    value: amount.value,
    multiplier: amount.multiplier,
    unit: amount.unit,
    comparator: amount.comparator === 'range' ? 'range' : (printed ?? amount.comparator),
    script: amount.script,
  };
}

/** The word where no neighbour holds a part of its room. */
function fitting(word: string, room: number): string {
  return word.length <= room ? word : '';
}

function wordBefore(text: string, end: number): string {
  const word = before.matchBefore(text, end) ?? '';
  if (word === '') return '';
  const neighbour = text[end - word.length - 1];
  const entangled = neighbour !== undefined && ENTANGLING.get(word)?.includes(neighbour) === true;
  return entangled ? '' : word;
}
