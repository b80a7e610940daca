import { overlaps, type Span } from '@jiannuo/extraction';
import {
  type Bound,
  type Duration,
  type Figure,
  findBounds,
  findDurations,
  findMeasures,
  findNumbers,
  findOrdinals,
  findPeriods,
  findShares,
  type PeriodMention,
  toIso,
} from '@jiannuo/extraction/figures';
import type { ExpectedValue, OutsideCase } from './cases.ts';
import { isSameNumber } from './same-number.ts';

/** What we found at one place: where it may be said to be, and whether a value is its. */
export interface Answer {
  /** One of them must be the place expected: files differ on whether 之前 belongs to a date. */
  readonly spans: readonly Span[];
  readonly is: (value: ExpectedValue) => boolean;
}

/** Answers a case with everything of one kind that we find in its input, in text order. */
export type Reader = (asked: OutsideCase) => readonly Answer[];

export const numbers: Reader = ({ input }) => findNumbers(input).map(figure);
export const shares: Reader = ({ input }) => findShares(input).map(figure);
export const ordinals: Reader = ({ input }) => findOrdinals(input).map(figure);
export const bounds: Reader = ({ input }) => findBounds(input).map(bound);
export const money: Reader = (asked) => measures(asked, 'money');
export const sizes: Reader = (asked) => measures(asked, 'size');
export const durations: Reader = ({ input }) => findDurations(input).map(duration);
export const days: Reader = (asked) => periods(asked).filter(isDay).map(period);
export const stretches: Reader = (asked) =>
  periods(asked)
    .filter((found) => !isDay(found))
    .map(period);

/** Days, periods and lengths of time; a length inside a period is none of its own. */
export const times: Reader = (asked) => {
  const named = periods(asked);
  const lengths = findDurations(asked.input).filter(
    (length) => !named.some((other) => overlaps(other, length)),
  );
  return [...named, ...lengths]
    .toSorted((a, b) => a.from - b.from)
    .map((found) => ('seconds' in found ? duration(found) : period(found)));
};

function figure({ from, to, value }: Figure): Answer {
  return {
    spans: [{ from, to }],
    is: (expected) => expected['value'] !== undefined && isSameNumber(value, expected['value']),
  };
}

function measures({ input }: OutsideCase, kind: 'money' | 'size'): readonly Answer[] {
  return findMeasures(input)
    .filter((measure) => measure.kind === kind)
    .map((measure) => {
      const { spans, is } = figure(measure);
      const inCurrency = ({ isoCurrency }: ExpectedValue) =>
        isoCurrency === undefined || isoCurrency === measure.currency;
      return { spans, is: (expected) => inCurrency(expected) && is(expected) };
    });
}

/** Openness is not compared: the files write 20 to 30 as half-open, 以上 as open. */
function bound({ from, to, low, high }: Bound): Answer {
  const same = (end: Bound['low'], printed: string | undefined) =>
    end === null ? printed === '' : printed !== undefined && isSameNumber(end, printed);
  return {
    spans: [{ from, to }],
    is: ({ value = '' }) => {
      const [lower, upper] = value.slice(1, -1).split(',');
      return same(low, lower) && same(high, upper);
    },
  };
}

function periods({ input, reference }: OutsideCase): readonly PeriodMention[] {
  return findPeriods(input, reference).filter(({ grain }) => grain !== 'feast');
}

function isDay({ grain, first, lastFirst }: PeriodMention): boolean {
  return grain === 'day' && first === lastFirst;
}

function duration({ from, to, seconds }: Duration): Answer {
  const is = (expected: ExpectedValue) => {
    const printed = expected['duration'] ?? expected['value'];
    return printed !== undefined && isSameNumber(seconds, printed);
  };
  return { spans: [{ from, to }], is };
}

/**
 * A day or period is right when it is one of the values given, which lie before and after the reference.
 * A range ends with its last day for us; the files end it at that day's or year's beginning. A day that
 * does not exist must have none.
 */
function period(found: PeriodMention): Answer {
  const { first, end, lastFirst, edge, core } = found;
  const iso = (day: number | null) => (day === null ? null : toIso(day));
  const ends = [iso(end), iso(lastFirst)];
  const is = (expected: ExpectedValue) => {
    const { date = expected['value'], startDate, endDate } = expected;
    if (date === 'not resolved' || date === '0001-01-01') return first === null;
    if (date !== undefined) return iso(first) === date;
    const start = startDate ?? expected['start'];
    const close = endDate ?? expected['end'];
    if (start !== undefined && close !== undefined)
      return iso(first) === start && ends.includes(close);
    return edge === expected['Mod'] && [iso(first), ...ends].includes(start ?? close ?? '');
  };
  return { spans: [found, core], is };
}
