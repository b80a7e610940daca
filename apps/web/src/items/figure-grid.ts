import type { Figure, ItemDetail } from '@jiannuo/contract';
import { endKey } from './period-text.ts';

export const seriesOrder = ['department', 'statistics', 'office'] as const;
export type Series = (typeof seriesOrder)[number];

/** A period of a goal: what was planned, and what each of the three series says. */
export interface FigureLine {
  readonly period: string;
  readonly planned: string | null;
  readonly figures: Readonly<Record<Series, Figure | null>>;
}

type Path = ItemDetail['paths'][number];

/** The three series of a goal side by side, by period; nothing is mended by anything else. */
export function figureGrid(
  goalId: string,
  figures: readonly Figure[],
  path: Path | undefined,
): readonly FigureLine[] {
  const own = figures.filter((figure) => figure.goalId === goalId);
  const planned = new Map(path?.points.map((point) => [point.period, point.planned]));
  const periods = [...new Set([...planned.keys(), ...own.map(({ period }) => period)])];
  const of = (period: string, series: Series) =>
    own.find((figure) => figure.period === period && figure.series === series) ?? null;
  return periods
    .sort((a, b) => (endKey(a) < endKey(b) ? -1 : 1))
    .map((period) => ({
      period,
      planned: planned.get(period) ?? null,
      figures: {
        department: of(period, 'department'),
        statistics: of(period, 'statistics'),
        office: of(period, 'office'),
      },
    }));
}
