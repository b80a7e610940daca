import type { ItemDetail } from '@jiannuo/contract';
import type { ChartOption } from '../overview/chart-engine.ts';
import { labelText, nameAxis } from '../overview/chart-look.ts';
import { chartColors, colors } from '../tokens.ts';

type Points = ItemDetail['paths'][number]['points'];

/** Words at the ends of the lines. */
export interface CourseWords {
  readonly planned: string;
  readonly target: string;
  readonly nameOf: (period: string) => string;
}

/** Points by whose figure they are. */
const symbols = { department: 'circle', statistics: 'diamond', office: 'rect' } as const;

/**
 * The plan's course, what was reached, and the goal's value, on one scale that starts at zero. Drawn
 * figures are approximate; the table beside has them exactly.
 */
export function courseOption(
  points: Points,
  target: string,
  { planned, target: targetWord, nameOf }: CourseWords,
): ChartOption {
  const drawn = (value: string | null) => (value === null ? '-' : Number(value));
  const lowest = Math.min(0, ...points.flatMap(({ actual }) => Number(actual ?? 0)));
  const line = (color: string, dash: 'solid' | 'dashed' | 'dotted', width: number) => ({
    color,
    type: dash,
    width,
  });
  return {
    animation: false,
    textStyle: labelText,
    grid: { left: 4, right: 76, top: 14, bottom: 2, containLabel: true },
    xAxis: {
      ...nameAxis,
      boundaryGap: false,
      axisLabel: { ...nameAxis.axisLabel, interval: 'auto' },
      data: points.map(({ period }) => nameOf(period)),
    },
    yAxis: {
      type: 'value',
      ...(lowest < 0 ? {} : { min: 0 }),
      splitNumber: 3,
      axisLabel: { ...labelText, color: colors.inkFaint },
      splitLine: { lineStyle: { color: colors.line } },
    },
    series: [
      {
        type: 'line',
        symbol: 'none',
        silent: true,
        lineStyle: line(colors.inkFaint, 'dotted', 1.5),
        itemStyle: { color: colors.inkFaint },
        endLabel: { ...labelText, show: true, formatter: targetWord, color: colors.inkSoft },
        data: points.map(() => drawn(target)),
      },
      {
        type: 'line',
        symbol: 'none',
        silent: true,
        lineStyle: line(chartColors[1], 'dashed', 1.5),
        itemStyle: { color: chartColors[1] },
        endLabel: {
          ...labelText,
          show: points[points.length - 1]?.planned !== target,
          formatter: planned,
          color: colors.inkSoft,
        },
        data: points.map((point) => drawn(point.planned)),
      },
      {
        type: 'line',
        symbolSize: 7,
        silent: true,
        connectNulls: true,
        lineStyle: line(chartColors[0], 'solid', 2),
        itemStyle: { color: chartColors[0] },
        label: { ...labelText, fontWeight: 600, position: 'top' },
        data: points.map(({ actual, series }, index) => ({
          value: drawn(actual),
          symbol: symbols[series ?? 'department'],
          label: { show: index === lastActual(points) },
        })),
      },
    ],
  };
}

function lastActual(points: Points): number {
  return points.reduce((last, { actual }, index) => (actual === null ? last : index), -1);
}
