import type { Decimal } from '@jiannuo/extraction';
import {
  inPercent,
  type Ratio,
  ratioLess,
  ratioOf,
  ratioPlus,
  ratioTimes,
  reduced,
  rounded,
} from '../decimal/ratio.ts';
import type { Goal } from './goal.ts';
import { exactShareDone } from './share-done.ts';
import { wayOf } from './way.ts';

const HALF: Ratio = reduced(1n, 2n);
const ONE = '1' as Decimal;

/** Whether half of the year's amount was done by 30 June (双过半), with the numbers behind it. */
export interface HalfYearCheck {
  readonly passed: boolean;
  /** The value that stands at half of the way, with at most four places. */
  readonly halfValue: Decimal;
  readonly actual: Decimal;
  /** Percent of the year's amount, one place. */
  readonly sharePercent: Decimal;
  /** Points over 50; below zero when short. One place. */
  readonly overPoints: Decimal;
}

/** 双过半 of an amount that grows over the year, by its figure at 30 June; null for every other goal. */
export function halfYearCheck(goal: Goal, actual: Decimal): HalfYearCheck | null {
  const way = wayOf(goal);
  const share = exactShareDone(goal, actual);
  if (goal.kind !== 'cumulative' || way === null || share === null) return null;
  const over = ratioLess(share, HALF);
  const half = ratioPlus(ratioOf(way.base, ONE), ratioTimes(ratioOf(way.length, ONE), HALF));
  return {
    passed: over.over >= 0n,
    halfValue: rounded(half, 4),
    actual,
    sharePercent: inPercent(share, 1),
    overPoints: inPercent(over, 1),
  };
}
