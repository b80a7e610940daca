import type { Decimal } from '@jiannuo/extraction';
import { multiplyDecimals, negated, subtractDecimals, ZERO } from '../decimal/arithmetic.ts';
import { orderOf } from '../decimal/order.ts';
import { type Goal, requiredValue } from './goal.ts';

const HUNDREDTH = '0.01' as Decimal;

/**
 * How far a figure is from what the goal requires, in the goal's unit: above zero short of it, below
 * zero beyond it. Of a level to hold, how far it has left the goal, to whichever side.
 */
export function shortfall(goal: Goal, actual: Decimal): Decimal {
  const missing = subtractDecimals(requiredValue(goal), actual);
  if (goal.direction === 'up') return missing;
  if (goal.direction === 'down') return negated(missing);
  const above = subtractDecimals(actual, goal.valueTo ?? goal.value);
  const below = subtractDecimals(goal.value, actual);
  return orderOf(above, below) > 0 ? above : below;
}

/**
 * Whether a figure meets the goal as it stands. 左右 (≈) may fall short by `aboutPercent` percent of the
 * value: with 2, 4.9 meets 5左右. Passing a range on its good side meets it; a level to hold with ≥ or ≤
 * is met on that side.
 */
export function isMet(goal: Goal, actual: Decimal, aboutPercent: Decimal = ZERO): boolean {
  switch (goal.comparator) {
    case '>':
      return orderOf(actual, goal.value) > 0;
    case '≥':
      return orderOf(actual, goal.value) >= 0;
    case '<':
      return orderOf(actual, goal.value) < 0;
    case '≤':
      return orderOf(actual, goal.value) <= 0;
    case '=':
    case 'range':
      return orderOf(shortfall(goal, actual), ZERO) <= 0;
    case '≈':
      return orderOf(shortfall(goal, actual), leeway(goal, aboutPercent)) <= 0;
  }
}

function leeway(goal: Goal, aboutPercent: Decimal): Decimal {
  const part = multiplyDecimals(multiplyDecimals(goal.value, aboutPercent), HUNDREDTH);
  return orderOf(part, ZERO) < 0 ? negated(part) : part;
}
