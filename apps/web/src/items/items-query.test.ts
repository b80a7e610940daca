import { expect, it } from 'vitest';
import { filtersOf, itemsQuery } from './items-query.ts';

it('takes the filters of the address in the order they are told', () => {
  expect(filtersOf({ q: ' 道路 ', lead: '市教育局', light: 'red', asOf: '2026-06-30' })).toEqual([
    ['light', 'red'],
    ['lead', '市教育局'],
    ['q', '道路'],
  ]);
});

it('leaves out what the server would refuse', () => {
  expect(filtersOf({ light: 'purple', period: '2026-13', state: '' })).toEqual([]);
});

it('asks for the items of the report, as of a day', () => {
  expect(itemsQuery({ due: 'overdue' }, { reportId: 'r', asOf: '2026-06-30' })).toEqual({
    due: 'overdue',
    reportId: 'r',
    asOf: '2026-06-30',
  });
});
