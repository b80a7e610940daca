import type { Role } from '@jiannuo/contract';
import { expect, test } from 'vitest';
import { administrators, refusalOfGrant, refusalOfLoss, type WantedRole } from './role-rules.ts';

const place = 'j1';
const business: Role[] = ['office', 'leader', 'reporter', 'checker', 'county', 'deputy', 'viewer'];
const ofUnits = new Set(['reporter', 'checker', 'county']);

function wanted(role: Role, more: Partial<WantedRole> = {}): WantedRole {
  const unit = ofUnits.has(role) ? '市教育局' : null;
  return { role, unit, isUnitKnown: true, held: [], isOwn: false, ...more };
}
const held = (role: Role, jurisdictionId = place) => ({ role, jurisdictionId, unit: null });

test.each([...business, ...administrators])(
  '%s may be granted to an account without roles',
  (role) => {
    expect(refusalOfGrant(wanted(role))).toBeNull();
  },
);

test('an administrator holds no other role anywhere, and no other role is given to one', () => {
  for (const admin of administrators) {
    for (const other of [...business, ...administrators]) {
      const code = admin === other ? undefined : 'roles-apart';
      for (const where of [place, 'j2']) {
        expect(refusalOfGrant(wanted(other, { held: [held(admin, where)] }))?.code).toBe(code);
        expect(refusalOfGrant(wanted(admin, { held: [held(other, where)] }))?.code).toBe(code);
      }
    }
  }
});

test('roles of the office add up', () => {
  expect(
    refusalOfGrant(wanted('reporter', { held: [held('checker'), held('viewer')] })),
  ).toBeNull();
});

test('a role of a unit names one that exists, the others none', () => {
  for (const role of [...business, ...administrators]) {
    const isOfUnit = ofUnits.has(role);
    const none = refusalOfGrant(wanted(role, { unit: null }));
    expect(none?.code).toBe(isOfUnit ? 'unit-needed' : undefined);
    const unknown = refusalOfGrant(wanted(role, { unit: '无此单位', isUnitKnown: false }));
    expect(unknown?.code).toBe(isOfUnit ? 'unit-unknown' : 'unit-unfit');
  }
});

test('nobody grants himself a role or takes one away', () => {
  expect(refusalOfGrant(wanted('office', { isOwn: true }))?.code).toBe('own-account');
  expect(refusalOfLoss({ isOwn: true, roles: [] })?.code).toBe('own-account');
});

test('the last administrator of a kind stays', () => {
  for (const role of administrators) {
    const loss = (othersLeft: boolean) =>
      refusalOfLoss({ isOwn: false, roles: [{ role, othersLeft }] });
    expect(loss(false)?.code).toBe('last-administrator');
    expect(loss(true)).toBeNull();
  }
  const last = { isOwn: false, roles: [{ role: 'office', othersLeft: false }] };
  expect(refusalOfLoss(last)).toBeNull();
});
