import {
  type Day,
  type FigureRecord,
  type FigureSeries,
  type Goal,
  type Item,
  type PeriodId,
  periodsBetween,
  plannedAt,
  printPeriodInYear,
} from '@jiannuo/ledger';
import { goalsIn, planIn } from './goal-in.ts';

/** What a goal should be and is at the end of a period. */
export interface GoalPoint {
  readonly period: PeriodId;
  readonly label: string;
  readonly planned: string | null;
  readonly actual: string | null;
  readonly series: FigureSeries | null;
}

/** The course of every goal of an item over its year, as far as figures go. */
export function pathsOf(
  item: Item,
  figures: readonly FigureRecord[],
  series: readonly FigureSeries[],
): { goalId: string; points: GoalPoint[] }[] {
  if (item.rhythm === 'none') return [];
  const { rhythm } = item;
  return goalsIn(item).map((goal) => ({
    goalId: goal.id,
    points: periodsBetween(rhythm, goal.start, goal.due).map((period) => {
      const found = figureAt(figures, { goalId: goal.id, period }, series);
      return {
        period,
        label: printPeriodInYear(period, 'zh'),
        planned: plannedFor(goal, item, period),
        actual: found?.value ?? null,
        series: found?.series ?? null,
      };
    }),
  }));
}

/** What a goal should have reached at the end of a period or day; null where nothing can be expected. */
export function plannedFor(goal: Goal, item: Item, at: PeriodId | Day): string | null {
  return plannedAt(goal, planIn(item, goal.id), at)?.value ?? null;
}

/** The figure that counts for a goal and period: of the first series that has one. */
export function figureAt<T extends FigureRecord>(
  figures: readonly T[],
  { goalId, period }: { readonly goalId: string; readonly period: string },
  series: readonly FigureSeries[],
): T | null {
  const own = figures.filter((figure) => figure.goalId === goalId && figure.period === period);
  for (const one of series) {
    const found = own.find((figure) => figure.series === one);
    if (found !== undefined) return found;
  }
  return null;
}

/** The last figure a unit gave before a period. */
export function lastBefore<T extends FigureRecord>(
  figures: readonly T[],
  { goalId, period }: { readonly goalId: string; readonly period: string },
): T | null {
  return figures
    .filter(
      (figure) =>
        figure.goalId === goalId && figure.series === 'department' && figure.period < period,
    )
    .reduce<T | null>(
      (last, figure) => (last === null || figure.period > last.period ? figure : last),
      null,
    );
}
