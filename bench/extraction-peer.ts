import { readFileSync } from 'node:fs';
import { extract } from '@jiannuo/extraction';
import {
  findBounds,
  findMeasures,
  findNumbers,
  findPeriods,
  findQuantities,
  findShares,
} from '@jiannuo/extraction/figures';
import * as peer from '@microsoft/recognizers-text-suite';
import { hasShared, sampleReport, seedReport } from '../e2e/samples.ts';
import { type Figure, times } from './measure.ts';

const CHINESE = peer.Culture.Chinese;
const REFERENCE = { year: 2026, month: 1, day: 1 };
const CLOCK = new Date(Date.UTC(2026, 0, 1));

/** The peer's models that do what ours do; they must be fed sentences, or they take minutes. */
const theirs: Readonly<Record<string, (sentence: string) => number>> = {
  numbers: (text) => peer.recognizeNumber(text, CHINESE).length,
  shares: (text) => peer.recognizePercentage(text, CHINESE).length,
  money: (text) => peer.recognizeCurrency(text, CHINESE).length,
  sizes: (text) => peer.recognizeDimension(text, CHINESE).length,
  periods: (text) => peer.recognizeDateTime(text, CHINESE, undefined, CLOCK).length,
};

const ours: Readonly<Record<string, (sentence: string) => number>> = {
  numbers: (text) => findNumbers(text).length,
  shares: (text) => findShares(text).length,
  'money and sizes': (text) => findMeasures(text).length,
  bounds: (text) => findBounds(text).length,
  periods: (text) => findPeriods(text, REFERENCE).length,
};

/**
 * Numbers, shares, sums, sizes and periods of one report, by the peer and by us, in one run. The best of
 * several runs each: what else the machine does shall not tell for or against either.
 */
export async function benchExtractionPeer(): Promise<Figure[]> {
  const text = readFileSync(hasShared ? seedReport : sampleReport, 'utf8');
  const { sentences, quantities } = extract(text);
  const spoken = sentences.map(({ from, to }) => text.slice(from, to));
  const run = (readers: typeof ours) => () =>
    Object.fromEntries(
      Object.entries(readers).map(([name, read]) => [
        name,
        spoken.reduce((sum, sentence) => sum + read(sentence), 0),
      ]),
    );
  const [theirFirst = 0] = await times(1, run(theirs), 0);
  const theirTime = Math.min(...(await times(2, run(theirs), 0)));
  const ourTime = Math.min(...(await times(60, run(ours), 100)));
  const figures = Math.min(...(await times(100, () => findQuantities(text), 200)));
  const whole = Math.min(...(await times(60, () => extract(text), 60)));
  const speed = (time: number) => `${Math.round(text.length / time)} characters a millisecond`;
  const targets = quantities.filter(({ kind }) => kind === 'target').length;
  return [
    {
      name: 'the peer, five models, by sentence',
      value: theirTime,
      unit: 'ms',
      beside: `${speed(theirTime)}, its first pass ${speed(theirFirst)}; found ${shown(run(theirs)())}`,
    },
    {
      name: 'our five grammars for any text, by sentence',
      value: ourTime,
      unit: 'ms',
      beside: `${speed(ourTime)}; found ${shown(run(ours)())}; the peer takes ${Math.round(theirTime / ourTime)} times as long`,
    },
    {
      name: 'all figures of the report as we read them, with kind and target',
      value: figures,
      unit: 'ms',
      beside: `${speed(figures)}; found ${quantities.length}, ${targets} of them targets with measure and comparator`,
    },
    {
      name: 'the peer takes as long as that, times (to be 400 or more)',
      value: theirTime / figures,
      unit: '×',
    },
    {
      name: 'and as our whole extraction',
      value: theirTime / whole,
      unit: '×',
    },
  ];
}

function shown(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}
