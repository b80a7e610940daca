import type { Comparator } from '../../extraction.ts';

/** Comparator words printed right before a number. Data only. */
export const COMPARATORS_BEFORE: ReadonlyMap<string, Comparator> = new Map([
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

/** Comparator words printed right after the unit. Data only. */
export const COMPARATORS_AFTER: ReadonlyMap<string, Comparator> = new Map([
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

/** Characters that make a comparator's first character part of another word: 节约, 附近, 商超. */
export const ENTANGLING: ReadonlyMap<string, string> = new Map([
  ['约', '节集公条契签预合简'],
  ['近', '附临邻靠最接将'],
  ['超', '赶反商'],
]);
