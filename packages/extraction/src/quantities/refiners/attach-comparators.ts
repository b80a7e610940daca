import type { Comparator } from '../../extraction.ts';
import type { Amount, Refiner } from '../candidate.ts';
import { phraseTable } from '../lexicon/phrase-table.ts';

const BEFORE: ReadonlyMap<string, Comparator> = new Map([
  ['超', '>'],
  ['超过', '>'],
  ['突破', '>'],
  ['超出', '>'],
  ['高于', '>'],
  ['逾', '>'],
  ['多于', '>'],
  ['不少于', '≥'],
  ['不低于', '≥'],
  ['不小于', '≥'],
  ['至少', '≥'],
  ['不少於', '≥'],
  ['不超过', '≤'],
  ['不高于', '≤'],
  ['不多于', '≤'],
  ['不大于', '≤'],
  ['至多', '≤'],
  ['最多', '≤'],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
  ['约', '≈'],
  ['大约', '≈'],
  ['近', '≈'],
  ['接近', '≈'],
  ['将近', '≈'],
]);
const AFTER: ReadonlyMap<string, Comparator> = new Map([
  ['以上', '≥'],
  ['及以上', '≥'],
  ['及以下', '≤'],
  ['或以上', '≥'],
  ['以内', '≤'],
  ['之内', '≤'],
  ['以下', '≤'],
  ['左右', '≈'],
  ['上下', '≈'],
]);
const before = phraseTable([...BEFORE.keys()]);
const after = phraseTable([...AFTER.keys()]);

/** Widens each amount over the comparator words printed right before and right after it. */
export const attachComparators: Refiner = (text, candidates) =>
  candidates.map((candidate) =>
    candidate.shape === 'amount' ? attach(text, candidate) : candidate,
  );

function attach(text: string, amount: Amount): Amount {
  const left = before.before(text, amount.from) ?? '';
  const right = after.at(text, amount.to) ?? '';
  return {
    ...amount,
    from: amount.from - left.length,
    to: amount.to + right.length,
    comparator:
      amount.comparator === 'range'
        ? 'range'
        : (BEFORE.get(left) ?? AFTER.get(right) ?? amount.comparator),
  };
}
