import {
  bounds,
  days,
  durations,
  money,
  numbers,
  ordinals,
  type Reader,
  shares,
  sizes,
  stretches,
  times,
} from './readers.ts';

/** A public file of cases, with how we answer it. */
export interface SuiteFile {
  /** Below the folder of specifications. */
  readonly path: string;
  /** A arithmetic and units, B days and periods. */
  readonly group: 'A' | 'B';
  readonly reader: Reader;
}

/** The share of cases each group must reach. */
export const THRESHOLDS: Readonly<Record<SuiteFile['group'], number>> = { A: 0.95, B: 0.9 };

export const SUITE: readonly SuiteFile[] = [
  { path: 'Number/Chinese/NumberModel.json', group: 'A', reader: numbers },
  { path: 'Number/Chinese/PercentModel.json', group: 'A', reader: shares },
  { path: 'Number/Chinese/OrdinalModel.json', group: 'A', reader: ordinals },
  { path: 'Number/Chinese/NumberRangeModel.json', group: 'A', reader: bounds },
  { path: 'Number/Chinese/NumberRangeModelExperimentalMode.json', group: 'A', reader: bounds },
  { path: 'NumberWithUnit/Chinese/CurrencyModel.json', group: 'A', reader: money },
  { path: 'NumberWithUnit/Chinese/DimensionModel.json', group: 'A', reader: sizes },
  { path: 'DateTime/Chinese/DatePeriodParser.json', group: 'B', reader: stretches },
  { path: 'DateTime/Chinese/DatePeriodExtractor.json', group: 'B', reader: stretches },
  { path: 'DateTime/Chinese/DateParser.json', group: 'B', reader: days },
  { path: 'DateTime/Chinese/DateExtractor.json', group: 'B', reader: days },
  { path: 'DateTime/Chinese/DurationParser.json', group: 'B', reader: durations },
  { path: 'DateTime/Chinese/DurationExtractor.json', group: 'B', reader: durations },
  { path: 'DateTime/Chinese/DateTimeModel.json', group: 'B', reader: times },
];

/** Files whose figures are addresses and telephone numbers. */
export const SEQUENCES: readonly string[] = [
  'Sequence/Chinese/PhoneNumberModel.json',
  'Sequence/Chinese/IpAddressModel.json',
  'Sequence/Chinese/URLModel.json',
  'Sequence/Chinese/QuotedTextModel.json',
];
