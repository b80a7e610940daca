import { expect, it } from 'vitest';
import { deadlineOf } from './deadline.ts';

const plan = { planYear: 2024, periodEnd: null };

it.each([
  ['2月底前完成清淤', '2月底前', '2024-02-29'],
  ['二季度末前开园', '二季度末前', '2024-06-30'],
  ['上半年通水', '上半年', '2024-06-30'],
  ['11月15日前供暖', '11月15日前', '2024-11-15'],
  ['年底前通车', '年底前', '2024-12-31'],
  ['明年建成', '明年', '2025-12-31'],
  ['到2027年全部达标', '到2027年', '2027-12-31'],
  ['“十五五”期间建成三座水库', '“十五五”期间', '2030-12-31'],
])('reads %s', (words, text, date) => {
  expect(deadlineOf(words, plan)).toEqual({ text, date, assumed: false });
});

it('takes the plan year when nothing is said', () => {
  expect(deadlineOf('修缮古桥', plan)).toEqual({ text: null, date: '2024-12-31', assumed: true });
});

it('takes the end of the period in a section about one', () => {
  const deadline = deadlineOf('修缮古桥', { planYear: 2024, periodEnd: 2025 });
  expect(deadline).toEqual({ text: null, date: '2025-12-31', assumed: true });
});

it('gives work that goes on no date', () => {
  expect(deadlineOf('常态化开展巡河', plan)).toEqual({
    text: '常态化',
    date: null,
    assumed: false,
  });
});

it('gives no date when the plan year is unknown', () => {
  expect(deadlineOf('年底前通车', { planYear: null, periodEnd: null }).date).toBeNull();
});

it.each(['建设3个月子中心', '发放中长期贷款', '补贴每月300元'])('finds no date in %s', (words) => {
  expect(deadlineOf(words, plan).text).toBeNull();
});
