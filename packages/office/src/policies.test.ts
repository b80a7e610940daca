import type { Role } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { describe, expect, it, test } from 'vitest';
import type { Actor } from './actor.ts';
import { localOwner } from './actor.ts';
import { type Deed, demand, may, policies, reachOf } from './policies.ts';

const here = '018f0000-0000-7000-8000-000000000001';
const elsewhere = '018f0000-0000-7000-8000-000000000002';
const ownUnit = '市发展改革局';
const otherUnit = '市教育局';

/*
 * What the office expects, written down by hand beside the program's own table: A any unit, O one's own
 * unit only, – not at all. A deed or a role that is not in it fails.
 */
const expected = `
                      office leader reporter checker county deputy viewer system security auditor
read                  A      A      A        A       A      A      A      –      –        –
export-ledger         A      A      A        A       A      A      A      –      –        –
read-boards           A      A      A        A       A      A      A      –      –        –
read-progress         A      A      O        O       O      –      –      –      –        –
read-audit            –      –      –        –       –      –      –      –      –        A
export-audit          –      –      –        –       –      –      –      –      –        A
read-accounts         –      –      –        –       –      –      –      A      A        A
open-report           A      –      –        –       –      –      –      –      –        –
edit-commitment       A      –      –        –       –      –      –      –      –        –
confirm-commitments   A      –      –        –       –      –      –      –      –        –
split-commitment      A      –      –        –       –      –      –      –      –        –
merge-commitments     A      –      –        –       –      –      –      –      –        –
add-commitment        A      –      –        –       –      –      –      –      –        –
drop-commitment       A      –      –        –       –      –      –      –      –        –
dismiss-sentence      A      –      –        –       –      –      –      –      –        –
decide-diagnostic     A      –      –        –       –      –      –      –      –        –
propose-leads         A      –      –        –       –      –      –      –      –        –
edit-duties           A      –      –        –       –      –      –      –      –        –
undo-act              A      –      –        –       –      –      –      –      –        –
save-units            A      –      –        –       –      –      –      –      –        –
save-settings         A      –      –        –       –      –      –      –      –        –
draft-dispatch        A      –      –        –       –      –      –      –      –        –
consult-dispatch      A      –      –        –       –      –      –      –      –        –
approve-dispatch      A      A      –        –       –      –      –      –      –        –
issue-dispatch        A      –      –        –       –      –      –      –      –        –
sign-for              –      –      O        O       O      –      –      –      –        –
object                –      –      O        O       O      –      –      –      –        –
decide-objection      A      A      –        –       –      –      –      –      –        –
hand-over             A      –      –        –       –      –      –      –      –        –
break-down            A      –      O        O       O      –      –      –      –        –
set-plan              A      –      O        O       O      –      –      –      –        –
hand-in               –      –      O        –       –      –      –      –      –        –
report-progress       –      –      O        O       O      –      –      –      –        –
accept-progress       A      –      –        –       –      –      –      –      –        –
return-progress       A      –      –        O       –      –      –      –      –        –
correct-figure        A      –      –        –       –      –      –      –      –        –
enter-statistics      A      –      –        –       –      –      –      –      –        –
evaluate-lights       A      –      –        –       –      –      –      –      –        –
set-light             A      –      –        –       –      –      –      –      –        –
waive-light           A      A      –        –       –      –      –      –      –        –
save-rule-set         A      –      –        –       –      –      –      –      –        –
request-change        A      –      O        O       O      –      –      –      –        –
decide-change         A      A      –        –       –      –      –      –      –        –
request-close         A      –      O        O       O      –      –      –      –        –
decide-close          A      –      –        –       –      –      –      –      –        –
reopen                A      –      –        –       –      –      –      –      –        –
add-account           –      –      –        –       –      –      –      A      –        –
edit-account          –      –      –        –       –      –      –      A      –        –
suspend-account       –      –      –        –       –      –      –      A      A        –
reset-password        –      –      –        –       –      –      –      A      –        –
grant-role            –      –      –        –       –      –      –      –      A        –
revoke-role           –      –      –        –       –      –      –      –      A        –
end-session           –      –      –        –       –      –      –      –      A        –
change-password       –      –      –        –       –      –      –      –      –        –
set-second-factor     –      –      –        –       –      –      –      –      –        –
drop-second-factor    –      –      –        –       –      –      –      –      –        –
sign-in               –      –      –        –       –      –      –      –      –        –
sign-in-failed        –      –      –        –       –      –      –      –      –        –
sign-out              –      –      –        –       –      –      –      –      –        –
lock-account          –      –      –        –       –      –      –      –      –        –
refuse                –      –      –        –       –      –      –      –      –        –
`;

const [heads = '', ...lines] = expected.trim().split('\n');
const roles = heads.trim().split(/\s+/) as Role[];
const table = new Map(
  lines.map((line) => {
    const [deed = '', ...cells] = line.trim().split(/\s+/);
    return [deed as Deed, new Map(roles.map((role, at) => [role, cells[at] ?? '?']))] as const;
  }),
);

function withRole(role: Role, unit: string | null = ownUnit): Actor {
  const grants = [{ role, jurisdictionId: here, unit }];
  return { name: '某人', accountId: 'a', grants, from: null };
}

/** Whether a deed may be done for a unit of a jurisdiction. */
function mayFor(actor: Actor, deed: Deed, on: { place: string; unit: string }): boolean {
  const reach = reachOf(actor, deed, on.place);
  return reach === 'any' || (reach?.has(on.unit) ?? false);
}

test('the expectation names every deed and every role there is', () => {
  expect([...table.keys()].sort()).toEqual(Object.keys(policies).sort());
  expect([...roles, 'owner'].sort()).toEqual(Object.keys(words.role).sort());
  expect(new Set(lines.flatMap((line) => line.trim().split(/\s+/).slice(1)))).toEqual(
    new Set(['A', 'O', '–']),
  );
});

describe.each(roles)('%s', (role) => {
  it.each([...table])('%s', (deed, cells) => {
    const cell = cells.get(role);
    const actor = withRole(role);
    const own = { place: here, unit: ownUnit };
    expect(mayFor(actor, deed, own)).toBe(cell !== '–');
    expect(mayFor(actor, deed, { ...own, unit: otherUnit })).toBe(cell === 'A');
    for (const unit of [ownUnit, otherUnit]) {
      expect(mayFor(actor, deed, { place: elsewhere, unit })).toBe(false);
    }
    expect(may(actor, deed, here)).toBe(cell !== '–');
    expect(may(actor, deed, elsewhere)).toBe(false);
    // A role of a unit without one reaches nothing that is for one's own unit.
    expect(reachOf(withRole(role, null), deed, here)).toBe(cell === 'A' ? 'any' : null);
  });
});

test('the person at this machine may do everything everywhere', () => {
  for (const deed of table.keys()) {
    expect(reachOf(localOwner, deed, here)).toBe('any');
    expect(reachOf(localOwner, deed, elsewhere)).toBe('any');
  }
});

test('roles add up, each in its own jurisdiction', () => {
  const actor: Actor = {
    ...withRole('reporter'),
    grants: [
      { role: 'reporter', jurisdictionId: here, unit: ownUnit },
      { role: 'checker', jurisdictionId: here, unit: otherUnit },
      { role: 'office', jurisdictionId: elsewhere, unit: null },
    ],
  };
  expect(reachOf(actor, 'sign-for', here)).toEqual(new Set([ownUnit, otherUnit]));
  expect(reachOf(actor, 'hand-in', here)).toEqual(new Set([ownUnit]));
  expect(reachOf(actor, 'issue-dispatch', here)).toBeNull();
  expect(reachOf(actor, 'issue-dispatch', elsewhere)).toBe('any');
});

test('to those without a part in a jurisdiction it is as if there were none', () => {
  const refusal = { code: 'jurisdiction-not-found', details: { jurisdictionId: elsewhere } };
  expect(() => demand(withRole('office'), 'read', elsewhere)).toThrow(
    expect.objectContaining(refusal),
  );
  expect(() => demand(withRole('viewer'), 'edit-commitment', here)).toThrow(
    expect.objectContaining({ code: 'forbidden' }),
  );
});
