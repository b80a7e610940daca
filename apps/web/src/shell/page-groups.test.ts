import { expect, it } from 'vitest';
import { groupOf, keepPage, pageIn } from './page-groups.ts';

it('tells the group of a page by its address', () => {
  expect(groupOf('/j/1/r/2')).toBe('groupRead');
  expect(groupOf('/j/1/r/2/')).toBe('groupRead');
  expect(groupOf('/j/1/r/2/ledger')).toBe('groupRead');
  expect(groupOf('/j/1/r/2/board')).toBe('groupDeliver');
  expect(groupOf('/j/1/r/2/items/3')).toBe('groupDeliver');
});

it('leads back to the page last looked at in a group', () => {
  keepPage('/j/1/r/2/changes');
  keepPage('/j/1/r/2/items/3');
  keepPage('/j/1/r/2/ledger');
  expect(pageIn('groupDeliver')).toBe('/j/$jurisdictionId/r/$reportId/changes');
  expect(pageIn('groupRead')).toBe('/j/$jurisdictionId/r/$reportId/ledger');
});
