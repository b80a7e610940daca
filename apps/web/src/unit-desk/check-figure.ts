import type { Item } from '@jiannuo/contract';
import { compareDecimals, readDecimal, timesOf } from '../figures/decimal.ts';

type Goal = Item['goals'][number];

/** What a figure is held against while it is typed. */
export interface Beside {
  readonly goal: Pick<Goal, 'kind' | 'direction' | 'unit'>;
  readonly last: string | null;
  readonly planned: string | null;
}

/** What is odd about a figure: `number` keeps it from being sent, the others only ask to look again. */
export type FigureDoubt =
  | { readonly code: 'number' }
  | { readonly code: 'drop'; readonly last: string }
  | { readonly code: 'slip'; readonly than: 'last' | 'planned'; readonly value: string };

const slipFrom = 1000;
const slipTo = 100_000;

/** What is odd about a figure as typed; nothing while the field is empty. */
export function checkFigure(typed: string, { goal, last, planned }: Beside): FigureDoubt | null {
  if (typed.trim() === '') return null;
  const value = readDecimal(typed);
  if (value === null) return { code: 'number' };
  // A figure in 万 where the goal is in 亿, or the other way round, is ten thousand times off.
  if (goal.kind !== 'rate') {
    if (last !== null && isSlip(value, last)) return { code: 'slip', than: 'last', value: last };
    if (planned !== null && isSlip(value, planned)) {
      return { code: 'slip', than: 'planned', value: planned };
    }
  }
  const isGrowing = goal.kind === 'cumulative' && goal.direction !== 'down';
  if (isGrowing && last !== null && compareDecimals(value, last) < 0) return { code: 'drop', last };
  return null;
}

function isSlip(value: string, by: string): boolean {
  const times = timesOf(value, by);
  if (times === null || times === 0) return false;
  const off = Math.abs(times) >= 1 ? Math.abs(times) : 1 / Math.abs(times);
  return off >= slipFrom && off <= slipTo;
}
