import type { CommitmentKind } from '@jiannuo/contract';
import { chartColors, colors, fonts } from '../tokens.ts';

/** Tones of the kinds: from dark to light, so that they stay apart in grey. */
export const kindColors: Readonly<Record<CommitmentKind, string>> = {
  target: chartColors[0],
  project: chartColors[1],
  task: colors.lineStrong,
};

/** Ink on a segment of each kind. */
export const kindInks: Readonly<Record<CommitmentKind, string>> = {
  target: '#ffffff',
  project: colors.ink,
  task: colors.ink,
};

export const labelText = {
  color: colors.ink,
  fontFamily: fonts.sans,
  fontSize: 12,
} as const;

/** An axis that names things: no line, no ticks, every name printed. */
export const nameAxis = {
  type: 'category' as const,
  axisLine: { show: true, lineStyle: { color: colors.lineStrong } },
  axisTick: { show: false },
  axisLabel: { ...labelText, interval: 0 },
};

/** An axis of counts: it starts at zero, and the bars carry their own numbers. */
export const countAxis = {
  type: 'value' as const,
  min: 0,
  show: false,
};
