import { describe, expect, it, test } from 'vitest';
import { failuresToLock, lockMinutes } from './account-settings.ts';
import { afterFailure, isLocked, noFailures, UnknownNames } from './lock-rule.ts';
import {
  intervalOf,
  newRecoveryCodes,
  newSecret,
  recoveryHash,
  secretAddress,
} from './one-time-code.ts';
import { oneTimePassword } from './one-time-password.ts';
import { hashPassword, isPassword, usualCost } from './password-hash.ts';
import { passwordFault } from './password-rules.ts';
import { Recent } from './recent.ts';
import { Seal } from './seal.ts';

const owner = { signInName: 'zhangwei', name: '张伟' };
const faultOf = (password: string) => passwordFault(password, owner)?.code;

describe('a password', () => {
  it.each([
    ['Short-1a', 'password-short'],
    [`Aa1-${'x'.repeat(200)}`, 'password-long'],
    ['onlysmallletters', 'password-plain'],
    ['smallletters12345', 'password-plain'],
    ['ZhangWei-2026', 'password-holds-name'],
    ['Hello-张伟-2026', 'password-holds-name'],
    ['Password12345', 'password-common'],
    ['P@ssw0rd!!1', 'password-common'],
    ['Admin@123456', 'password-common'],
  ])('%s is refused as %s', (password, code) => {
    expect(faultOf(password)).toBe(code);
  });

  it.each(['Yunling-river-7', '云岭河边Walk2026', 'correct horse 9 battery Staple'])(
    '%s is taken',
    (password) => expect(faultOf(password)).toBeUndefined(),
  );

  it('made for one use fits the rules and is never the same', () => {
    const made = Array.from({ length: 50 }, oneTimePassword);
    expect(new Set(made).size).toBe(50);
    for (const password of made) expect(faultOf(password)).toBeUndefined();
  });

  it('is kept as a salted hash that only it fits', async () => {
    const cost = { n: 16, r: 1, p: 1 };
    const [one, two] = [await hashPassword('云岭A1', cost), await hashPassword('云岭A1', cost)];
    expect(one).not.toBe(two);
    expect(one).not.toContain('云岭');
    expect(await isPassword('云岭A1', one)).toBe(true);
    expect(await isPassword('云岭A2', one)).toBe(false);
    for (const broken of ['', 'scrypt$16$1$1$$', 'plain$云岭A1', `${one}x`]) {
      expect(await isPassword('云岭A1', broken)).toBe(false);
    }
    // The same characters, typed by another input method.
    expect(await isPassword('ＡＢ１', await hashPassword('AB1', cost))).toBe(true);
  });

  it('is hashed at the cost OWASP recommends', () => {
    expect(128 * usualCost.n * usualCost.r).toBeGreaterThanOrEqual(32 * 1024 * 1024);
  });
});

test('an account is locked after so many failures, and let in again after a time', () => {
  let counted = noFailures;
  for (let failures = 1; failures < failuresToLock; failures += 1) {
    counted = afterFailure(counted, 0);
    expect(isLocked(counted, 0)).toBe(false);
  }
  counted = afterFailure(counted, 0);
  expect(isLocked(counted, 0)).toBe(true);
  expect(afterFailure(counted, 60_000)).toBe(counted);
  expect(isLocked(counted, lockMinutes * 60_000)).toBe(false);
  expect(afterFailure(counted, lockMinutes * 60_000).failures).toBe(1);
});

test('names nobody has are counted within bounds', () => {
  const names = new UnknownNames();
  for (let name = 0; name < 10_050; name += 1)
    names.keep(String(name), afterFailure(noFailures, 0));
  expect(names.find('0')).toBe(noFailures);
  expect(names.find('10049').failures).toBe(1);
});

test('what is recent is counted, and what is not is forgotten', () => {
  const recent = new Recent(1000, 2);
  expect([recent.add('a', 0), recent.add('a', 500), recent.count('a', 900)]).toEqual([1, 2, 2]);
  expect(recent.count('a', 1200)).toBe(1);
  recent.add('b', 1200);
  recent.add('c', 1200);
  expect(recent.count('a', 1200)).toBe(0);
});

describe('a one-time code', () => {
  // RFC 6238, appendix B, SHA-1, six digits.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('at %i s is %s', (seconds, code) => {
    const now = new Date(seconds * 1000);
    const interval = Math.floor(seconds / 30);
    expect(intervalOf(code, { secret, now, last: 0 })).toBe(interval);
    expect(intervalOf(code, { secret, now, last: interval })).toBeNull();
    expect(intervalOf(code, { secret, now: new Date(now.getTime() + 30_000), last: 0 })).toBe(
      interval,
    );
    expect(intervalOf(code, { secret, now: new Date(now.getTime() + 90_000), last: 0 })).toBeNull();
  });

  it('is told to an authenticator by an address', () => {
    const made = newSecret();
    expect(secretAddress(made, 'zhangwei')).toContain(`secret=${made}`);
    expect(secretAddress(made, 'zhangwei')).toMatch(/^otpauth:\/\/totp\//);
    expect(made).toMatch(/^[A-Z2-7]{32}$/);
  });

  it('may be a recovery code, however it is typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    expect(recoveryHash(code.toLowerCase().replace('-', ' '))).toBe(recoveryHash(code));
  });
});

test('a sealed secret opens with its key, for what it is of, untouched', () => {
  const seal = new Seal(Buffer.alloc(32, 1));
  const sealed = seal.close('secret', 'a');
  expect(sealed).not.toContain('secret');
  expect(seal.open(sealed, 'a')).toBe('secret');
  expect(seal.open(sealed, 'b')).toBeNull();
  expect(new Seal(Buffer.alloc(32, 2)).open(sealed, 'a')).toBeNull();
  expect(seal.open(`A${sealed.slice(1)}`, 'a')).toBeNull();
  expect(seal.open('', 'a')).toBeNull();
  expect(() => new Seal(Buffer.alloc(16))).toThrow(RangeError);
});
