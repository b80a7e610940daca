import { expect, it } from 'vitest';
import { addressAfter, signInAddress } from './sign-in-address.ts';

it('comes back to where one was', () => {
  const address = '/j/1/r/2/ledger?q=道路';
  const then = new URLSearchParams(new URL(signInAddress(address), 'http://x').search).get('then');
  expect(addressAfter(then ?? undefined)).toBe(address);
  expect(signInAddress('/')).toBe('/sign-in');
});

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:1',
  '/sign-in',
  undefined,
])('never leads to %s', (then) => expect(addressAfter(then)).toBe('/'));
