import type { Account, GrantableRole } from '@jiannuo/contract';
import type { AccountRow, RoleGrantRow } from '@jiannuo/store';
import { isAdministrator } from './role-rules.ts';

/** An account as the list of a jurisdiction shows it: with the roles it holds there. */
export function presentAccount(
  account: AccountRow,
  grants: readonly RoleGrantRow[],
  jurisdictionId: string,
): Account {
  const own = grants.filter(({ account_id }) => account_id === account.account_id);
  return {
    id: account.account_id,
    jurisdictionId: account.jurisdiction_id,
    signInName: account.sign_in_name,
    name: account.name,
    unit: account.unit,
    phone: account.phone,
    state: account.state,
    createdAt: account.created_at.toISOString(),
    grants: own
      .filter(({ jurisdiction_id }) => jurisdiction_id === jurisdictionId)
      .map(({ role, unit }) => ({ role: role as GrantableRole, unit: unit === '' ? null : unit })),
    isAdministrator: own.some(({ role }) => isAdministrator(role)),
    isGuest: account.jurisdiction_id !== jurisdictionId,
  };
}

/** What the audit trail keeps of an account. Telephone numbers stay out: the trail is for good. */
export function auditedAccount(account: AccountRow) {
  const { sign_in_name: signInName, name, unit, state } = account;
  return { signInName, name, unit, state };
}
