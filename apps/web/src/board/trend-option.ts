import type { Board, Light } from '@jiannuo/contract';
import type { ChartOption } from '../overview/chart-engine.ts';
import { countAxis, labelText, nameAxis } from '../overview/chart-look.ts';
import { lightTokens } from '../tokens.ts';

/** From the zero line up: what is behind stands where it can be compared. */
export const trendOrder = [
  'red',
  'yellow',
  'hollow',
  'green',
  'blue',
  'grey',
] as const satisfies readonly Light[];

/** Inks on the colours of lights, and the lighter fills of lights that ask for nothing. */
const fills: Readonly<Record<Light, { readonly fill: string; readonly ink: string }>> = {
  red: { fill: lightTokens.red.color, ink: '#ffffff' },
  yellow: { fill: '#e0b04a', ink: '#3d2a00' },
  hollow: { fill: '#ffffff', ink: lightTokens.hollow.color },
  green: { fill: '#a9cdb5', ink: '#123d21' },
  blue: { fill: '#c3d6ec', ink: '#123a68' },
  grey: { fill: lightTokens.grey.tint, ink: lightTokens.grey.color },
};

/**
 * Lights by month as stacked columns: every segment that has room, from a share of the column on, carries
 * its mark and number.
 */
export function trendOption(
  trend: Board['trend'],
  nameOf: (period: string) => string,
  leastLabelled: number,
): ChartOption {
  const tallest = Math.max(1, ...trend.map(({ lights }) => sumOf(lights)));
  return {
    animation: false,
    textStyle: labelText,
    grid: { left: 2, right: 2, top: 6, bottom: 2, containLabel: true },
    xAxis: { ...nameAxis, data: trend.map(({ period }) => nameOf(period)) },
    yAxis: { ...countAxis, max: tallest },
    series: trendOrder.map((light) => ({
      type: 'bar',
      stack: 'lights',
      barCategoryGap: '10%',
      itemStyle: {
        color: fills[light].fill,
        borderColor: light === 'hollow' ? lightTokens.hollow.color : '#ffffff',
        borderWidth: light === 'hollow' ? 1 : 0.5,
      },
      emphasis: { disabled: true },
      label: { ...labelText, color: fills[light].ink, fontSize: 11 },
      data: trend.map(({ lights }) => ({
        value: lights[light],
        label: {
          show: lights[light] / tallest >= leastLabelled,
          formatter: `${lightTokens[light].mark}${lights[light]}`,
        },
      })),
    })),
  };
}

function sumOf(lights: Board['lights']): number {
  return trendOrder.reduce((sum, light) => sum + lights[light], 0);
}
