import { expect, it } from 'vitest';
import { bulkEdits, emptyBulk, isBulkSaid } from './bulk-draft.ts';
import { itemLike } from './dispatch-fixture.ts';

const item = itemLike({
  id: '1',
  version: 7,
  parties: [
    { unit: 'A', role: 'summary' },
    { unit: 'B', role: 'joint' },
  ],
});
const parties = (how: 'add' | 'set' | 'remove', units: readonly string[]) =>
  bulkEdits([item], { ...emptyBulk, joint: { how, units } }).items[0]?.parties?.map(
    ({ unit, role }) => `${unit} ${role}`,
  );

it('changes only what is said', () => {
  expect(isBulkSaid(emptyBulk)).toBe(false);
  expect(bulkEdits([item], { ...emptyBulk, unit: 'C', due: '' })).toEqual({
    items: [{ id: '1', version: 7, unit: 'C', due: null }],
  });
});

it('adds joint units, sets them or takes them away, and keeps who adds up', () => {
  expect(parties('add', ['B', 'C'])).toEqual(['A summary', 'B joint', 'C joint']);
  expect(parties('set', ['A', 'C'])).toEqual(['A summary', 'C joint']);
  expect(parties('remove', ['A'])).toEqual(['B joint']);
});
