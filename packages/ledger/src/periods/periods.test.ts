import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, daysBetween, daysInMonth, isDay } from './day.ts';
import { isPeriod, type PeriodId, type PeriodLength, parsePeriod, periodId } from './period.ts';
import {
  firstDay,
  lastDay,
  nextPeriod,
  periodAt,
  periodHas,
  periodsBetween,
  previousPeriod,
} from './period-days.ts';
import { printDay, printPeriod, printPeriodInYear, printSpan } from './print-period.ts';

const lengths: PeriodLength[] = ['month', 'quarter', 'half', 'year'];
const days = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((offset) => addDays('2026-01-01', offset));
const id = (text: string) => text as PeriodId;

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-00-10', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s and %i months is %s', (day, months, after) => {
    expect(addMonths(day, months)).toBe(after);
  });

  it('come back when counted there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9999, max: 9999 }), (day, count) => {
        const other = addDays(day, count);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
      }),
    );
  });
});

describe('daysInMonth', () => {
  it.each([
    [2026, 2, 28],
    [2024, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
  ])('of %i-%i is %i', (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
  });

  it('adds up to the calendar', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('periods', () => {
  it.each([
    ['2026-05', '2026-05-01', '2026-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s runs from %s to %s', (period, from, to) => {
    expect([firstDay(id(period)), lastDay(id(period))]).toEqual([from, to]);
  });

  it.each(['2026-13', '2026-00', '2026-Q5', '2026-H3', '26-05', '2026-5', '2026-Q', '2026-'])(
    'refuses %s',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
      expect(isPeriod(text)).toBe(false);
      expect(() => lastDay(id(text))).toThrow(RangeError);
    },
  );

  it.each([
    ['2026-12', '2027-01'],
    ['2026-Q4', '2027-Q1'],
    ['2026-H2', '2027-H1'],
    ['2026', '2027'],
  ])('after %s comes %s', (period, after) => {
    expect(nextPeriod(id(period))).toBe(after);
    expect(previousPeriod(id(after))).toBe(period);
  });

  it('tile the calendar and print as they are read', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...lengths), (day, length) => {
        const period = periodAt(length, day);
        const parts = parsePeriod(period);
        expect(parts === null ? null : periodId(parts)).toBe(period);
        expect(periodHas(period, day)).toBe(true);
        expect(periodHas(nextPeriod(period), day)).toBe(false);
        expect(periodHas(previousPeriod(period), day)).toBe(false);
        expect(addDays(lastDay(period), 1)).toBe(firstDay(nextPeriod(period)));
        expect(previousPeriod(nextPeriod(period))).toBe(period);
      }),
    );
  });

  it('between two days are every period that shares a day with them', () => {
    expect(periodsBetween('month', '2025-11-30', '2026-02-01')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(periodsBetween('quarter', '2026-01-01', '2026-12-31')).toHaveLength(4);
    expect(periodsBetween('year', '2026-05-01', '2026-05-01')).toEqual(['2026']);
    expect(periodsBetween('month', '2026-05-02' as Day, '2026-05-01')).toEqual([]);
  });
});

describe('printed periods', () => {
  it.each([
    ['2026-05', '2026年5月', '5月', '1—5月', 'May 2026', 'January–May 2026'],
    ['2026-01', '2026年1月', '1月', '1月', 'January 2026', 'January 2026'],
    ['2026-Q2', '2026年二季度', '二季度', '1—6月', 'Q2 2026', 'January–June 2026'],
    ['2026-H1', '2026年上半年', '上半年', '1—6月', 'first half of 2026', 'January–June 2026'],
    ['2026-H2', '2026年下半年', '下半年', '1—12月', 'second half of 2026', 'January–December 2026'],
    ['2026', '2026年', '全年', '1—12月', '2026', 'January–December 2026'],
  ])('%s', (period, zh, inYear, span, en, spanEn) => {
    expect(printPeriod(id(period), 'zh')).toBe(zh);
    expect(printPeriodInYear(id(period), 'zh')).toBe(inYear);
    expect(printSpan(id(period), 'zh')).toBe(span);
    expect(printPeriod(id(period), 'en')).toBe(en);
    expect(printSpan(id(period), 'en')).toBe(spanEn);
  });

  it('print days without noughts in front', () => {
    expect(printDay('2026-05-03', 'zh')).toBe('2026年5月3日');
    expect(printDay('2026-05-03', 'en')).toBe('3 May 2026');
  });
});
