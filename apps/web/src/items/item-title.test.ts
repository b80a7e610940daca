import { expect, it } from 'vitest';
import { itemTitle, rowCode } from './item-title.ts';

const goals = [{ measure: '技改投资' }];

it('names the measure before a bare figure, and leaves whole sentences alone', () => {
  expect(itemTitle({ title: '85亿元', goals })).toBe('技改投资 85亿元');
  expect(itemTitle({ title: '完成技改投资85亿元', goals })).toBe('完成技改投资85亿元');
  expect(itemTitle({ title: '深入实施制造业当家战略，做强产业链', goals })).toBe(
    '深入实施制造业当家战略，做强产业链',
  );
  expect(itemTitle({ title: '新增3家智能工厂', goals })).toBe('新增3家智能工厂');
  expect(itemTitle({ title: '85亿元', goals: [] })).toBe('85亿元');
});

it('finds the row of a part', () => {
  expect(rowCode('2026-067/03')).toBe('2026-067');
  expect(rowCode('2026-067')).toBe('2026-067');
});
