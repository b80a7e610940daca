import type { Comparator } from '../../extraction.ts';

/*
 * How texts of any kind say that a number is a bound; what reports print stands in `comparators.ts`.
 * Blanks inside are left out. Data only.
 */

/** Before the number. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Comparator> = new Map([
  ...bounds('>', '大于 高于 多于 超过 超过了 过 >'),
  ...bounds(
    '≥',
    '大于等于 大于或等于 大于或者等于 不小于 不少于 不低于 至少 至少是 至少有 至少为 最少 最少是 最少有 ≥ >=',
  ),
  ...bounds('<', '小于 低于 少于 不足 不到 <'),
  ...bounds(
    '≤',
    '小于等于 小于或等于 小于或者等于 不大于 不多于 不高于 不超过 至多 最多 最多是 最多有 最多为 ≤ <=',
  ),
  ...bounds('=', '等于'),
]);

/** Behind the number or its unit. */
export const BOUNDS_AFTER: ReadonlyMap<string, Comparator> = new Map([
  ...bounds('≥', '以上 之上 或以上 或者以上 及以上 或更多 或者更多'),
  ...bounds('≤', '以下 之下 以内 之内 或以下 或者以下 及以下 或更少 或者更少'),
]);

/** Behind the number in 比…大. */
export const COMPARED: ReadonlyMap<string, Comparator> = new Map([
  ...bounds('>', '大 高 多 重 长'),
  ...bounds('<', '小 低 少 轻 短'),
]);

function bounds(comparator: Comparator, words: string): readonly (readonly [string, Comparator])[] {
  return words.split(' ').map((word) => [word, comparator] as const);
}
