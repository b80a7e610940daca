import type { Direction } from '@jiannuo/extraction';
import type { Target } from '../commitment.ts';
import type { Day } from '../periods/day.ts';
import type { Goal, GoalKind } from './goal.ts';
import { ceilingMeasures, rateUnits, reductionWords } from './lexicon/goal-words.ts';

/** How a target would be compared; a person may say otherwise. */
export interface GoalGuess {
  readonly kind: GoalKind;
  readonly direction: Direction;
}

type Facts = Pick<Target, 'measure' | 'comparator' | 'unit' | 'direction'>;

/**
 * Guesses how a target is compared. Ceilings (≤, 以内, 失业率 …) are levels to keep below; percentages and
 * points are compared as they are; a reduction (下降3%, 压减20%) counts what was taken away, so that more
 * is better; every other amount grows over the year.
 */
export function guessGoal({ measure, comparator, unit, direction }: Facts): GoalGuess {
  const isReduction = has(reductionWords, measure);
  const isBelow = comparator === '≤' || comparator === '<';
  if (isBelow || (!isReduction && has(ceilingMeasures, measure))) {
    return { kind: 'level', direction: 'down' };
  }
  if (rateUnits.includes(unit)) {
    return { kind: 'rate', direction: isReduction ? 'up' : direction };
  }
  const isKept = direction === 'hold' && !isFloor(comparator);
  const isLessBetter = direction === 'down' && !isReduction;
  if (isKept || isLessBetter) return { kind: 'level', direction };
  return { kind: 'cumulative', direction: 'up' };
}

/** The goal a target sets, as guessed, for the time given. Nobody knows its base yet. */
export function goalOf(target: Target, time: { readonly start: Day; readonly due: Day }): Goal {
  const { id, measure, comparator, value, valueTo, unit } = target;
  return {
    id,
    measure,
    comparator,
    value,
    valueTo,
    unit,
    ...guessGoal(target),
    base: null,
    ...time,
  };
}

function has(words: readonly string[], measure: string): boolean {
  return words.some((word) => measure.includes(word));
}

/** An amount to keep up (粮食产量稳定在50万吨以上) is one that grows to its floor. */
function isFloor(comparator: Target['comparator']): boolean {
  return comparator === '≥' || comparator === '>';
}
