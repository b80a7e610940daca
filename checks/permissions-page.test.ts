import { readFileSync } from 'node:fs';
import { words } from '@jiannuo/contract';
import { policies } from '@jiannuo/office';
import { expect, test } from 'vitest';
import { permissionsPage } from './permissions-page.ts';

test('the permissions page is what the program does', () => {
  expect(readFileSync('docs/permissions.zh-CN.md', 'utf8')).toBe(permissionsPage());
});

test('every deed has a name on it', () => {
  const named = { ...words.reading, ...words.act };
  expect(Object.keys(policies).filter((deed) => !(deed in named))).toEqual([]);
  expect(permissionsPage()).not.toMatch(/\| [a-z]+-[a-z-]+ \|/);
});
