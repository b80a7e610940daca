import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, toIso, weekday } from './calendar.ts';
import { readDue } from './due.ts';
import { findDurations } from './find-durations.ts';
import { findPeriods } from './find-periods.ts';

const reference = { year: 2026, month: 5, day: 20 };

describe('the calendar', () => {
  it('counts days as the standard one does', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0101-01-01'), max: new Date('9998-12-31') }), (date) => {
        fc.pre(!Number.isNaN(date.getTime()));
        const day = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        const number = dayNumber(day);
        expect(calendarDay(number)).toEqual(day);
        expect(toIso(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });
});

describe('findPeriods', () => {
  it.each([
    ['会期定在8月3日', '8月3日', '2026-08-03', '2026-08-04'],
    ['二〇二四年第三季度', '二〇二四年第三季度', '2024-07-01', '2024-10-01'],
    ['2021—2023年间', '2021—2023年间', '2021-01-01', '2024-01-01'],
    ['3月到7月施工', '3月到7月', '2026-03-01', '2026-08-01'],
    ['11月至2月供暖', '11月至2月', '2026-11-01', '2027-03-01'],
    ['6月上旬试运行', '6月上旬', '2026-06-01', '2026-06-11'],
    ['2月底验收', '2月底', '2026-02-01', '2026-03-01'],
    ['下周三碰头', '下周三', '2026-05-27', '2026-05-28'],
    ['“十六五”时期', '“十六五”时期', '2031-01-01', '2036-01-01'],
    ['2025-04-09发布', '2025-04-09', '2025-04-09', '2025-04-10'],
  ])('places %s', (text, words, first, end) => {
    const [found] = findPeriods(text, reference);
    expect(found && text.slice(found.from, found.to)).toBe(words);
    expect([found?.first, found?.end].map((day) => toIso(day ?? 0))).toEqual([first, end]);
  });

  it('knows on which side of a day the time lies', () => {
    const edges = findPeriods('2023年之前、2024年3月1日起、2025年以后', reference);
    expect(edges.map(({ edge }) => edge)).toEqual(['before', 'since', 'after']);
  });

  it('gives a day that does not exist no place', () => {
    expect(findPeriods('4月31日', reference)).toMatchObject([{ first: null, end: null }]);
  });

  it.each(['建设9个月', '统一步调', '三明市'])('finds none in %s', (text) => {
    expect(findPeriods(text, reference)).toEqual([]);
  });
});

describe('findDurations', () => {
  it('adds up the parts of a length', () => {
    const [found] = findDurations('历时两年半又10天');
    expect(found).toMatchObject({ from: 2, to: 9, seconds: { numerator: 79_704_000n } });
  });
});

describe('readDue', () => {
  it.each([
    ['春节前兑付工资', '春节前', '2026-02-16', false],
    ['国庆节前亮灯', '国庆节前', '2026-09-30', false],
    ['全国两会前报送', '全国两会前', '2026-03-04', true],
    ['三年内全部达标', '三年内', '2028-12-31', true],
    ['今后五年，绿地翻番', '今后五年', '2030-12-31', true],
    ['明年6月底前通车', '明年6月底前', '2027-06-30', false],
    ['“十五五”末建成', '“十五五”末', '2030-12-31', false],
    ['本届政府任期内完成', '本届政府任期内', null, false],
    ['全年', '全年', null, false],
  ])('reads %s', (words, text, date, estimated) => {
    expect(readDue(words, 2026)).toMatchObject({ text, date, estimated });
  });

  it.each([
    '确定未来15年的战略',
    '“十四五”时期的积淀',
    '过去五年的经验',
    '全年接待游客',
    '长期护理保险',
  ])('finds nothing due in %s', (words) => {
    expect(readDue(words, 2026)).toBeNull();
  });

  it('keeps a date that does not hang on an unknown plan year, and no other', () => {
    expect(readDue('2027年9月底前竣工', null)?.date).toBe('2027-09-30');
    expect(readDue('9月底前竣工', null)?.date).toBeNull();
  });
});
