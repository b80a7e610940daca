import type { Account } from '@jiannuo/contract';
import { expect, it } from 'vitest';
import { isFound } from './find-accounts.ts';

const account: Account = {
  id: '1',
  jurisdictionId: 'j',
  signInName: 'wangfang',
  name: '王芳',
  unit: null,
  phone: null,
  state: 'active',
  createdAt: '',
  grants: [{ role: 'reporter', unit: '市教育局' }],
  isAdministrator: false,
  isGuest: false,
};

it.each([
  ['', true],
  ['王芳', true],
  ['WANG', true],
  ['教育', true],
  ['填报 王', true],
  ['民政', false],
  ['王 民政', false],
])('finds by “%s”: %s', (q, expected) => expect(isFound(account, q, 'zh')).toBe(expected));
