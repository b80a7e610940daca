import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedYears } from './calendar-data.ts';
import { addDays, weekday } from './day.ts';
import {
  addWorkingDays,
  calendarOf,
  isWorkingDay,
  nearestWorkingDay,
  publishedCalendar,
} from './working-days.ts';

const days = fc.integer({ min: 0, max: 729 }).map((offset) => addDays('2025-01-01', offset));

describe('the published calendar', () => {
  it.each([
    ['2026-01-04', true, '元旦调休'],
    ['2026-02-14', true, '春节前调休'],
    ['2026-02-23', false, '春节最后一天'],
    ['2026-02-24', true, '节后第一天'],
    ['2026-02-28', true, '春节后调休'],
    ['2026-05-09', true, '劳动节调休'],
    ['2026-09-20', true, '国庆调休'],
    ['2026-10-07', false, '国庆最后一天'],
    ['2025-01-26', true, '春节前调休'],
    ['2025-10-08', false, '国庆中秋连休'],
    ['2026-03-07', false, '周六'],
    ['2026-03-09', true, '周一'],
  ])('%s is worked: %s（%s）', (day, working) => {
    expect(isWorkingDay(publishedCalendar, day)).toEqual({ working, known: true });
  });

  it('moves work to weekend days only, and never into a holiday', () => {
    for (const { holidays, workdays } of publishedYears) {
      for (const day of workdays) expect([0, 6]).toContain(weekday(day));
      for (const [from, to] of holidays) expect(from <= to).toBe(true);
      for (const day of workdays) {
        expect(holidays.some(([from, to]) => from <= day && day <= to)).toBe(false);
      }
    }
  });

  it.each([
    [2025, 248],
    [2026, 248],
  ])('has in %i as many working days as the arrangement leaves', (year, count) => {
    let worked = 0;
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      if (isWorkingDay(publishedCalendar, day).working) worked += 1;
    }
    expect(worked).toBe(count);
  });

  it('says so where it knows weekends alone', () => {
    expect(isWorkingDay(publishedCalendar, '2031-10-01')).toEqual({ working: true, known: false });
    expect(addWorkingDays(publishedCalendar, '2026-12-31', 1)).toEqual({
      day: '2027-01-01',
      known: false,
    });
    expect(isWorkingDay(calendarOf([]), '2026-10-01').working).toBe(true);
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-04-30', 3, '2026-05-08'],
    ['2026-05-08', 1, '2026-05-09'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-05-09', 0, '2026-05-09'],
  ])('%s and %i is %s', (day, count, after) => {
    expect(addWorkingDays(publishedCalendar, day, count).day).toBe(after);
  });

  it('lands on working days, and comes back from them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const there = addWorkingDays(publishedCalendar, day, count).day;
        expect(isWorkingDay(publishedCalendar, there).working).toBe(true);
        const back = addWorkingDays(publishedCalendar, there, -count).day;
        expect(back <= day).toBe(true);
        if (isWorkingDay(publishedCalendar, day).working) expect(back).toBe(day);
      }),
    );
  });

  it('moves a day that is not worked, to the side asked', () => {
    expect(nearestWorkingDay(publishedCalendar, '2026-10-03', 'next').day).toBe('2026-10-08');
    expect(nearestWorkingDay(publishedCalendar, '2026-10-03', 'previous').day).toBe('2026-09-30');
    expect(nearestWorkingDay(publishedCalendar, '2026-05-09', 'next').day).toBe('2026-05-09');
  });

  it('refuses to count for ever', () => {
    expect(() => addWorkingDays(publishedCalendar, '2026-01-01', 10_001)).toThrow(RangeError);
  });
});
