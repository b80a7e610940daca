/** How sure a proposed lead is, for people. */
export type ConfidenceBand = 'high' | 'medium' | 'low';

/** The lowest confidence of each band, the surest first. */
export const confidenceBands: readonly { readonly key: ConfidenceBand; readonly from: number }[] = [
  { key: 'high', from: 0.8 },
  { key: 'medium', from: 0.5 },
  { key: 'low', from: 0 },
];

/** The band of a confidence from 0 to 1. */
export function bandOf(confidence: number): ConfidenceBand {
  return confidenceBands.find(({ from }) => confidence >= from)?.key ?? 'low';
}
