import type { Role } from '@jiannuo/contract';
import type { ErrorCode, ErrorDetails } from '@jiannuo/contract/errors';

/** The three administrators: separate people, none of whom does the office's work. */
export const administrators: readonly Role[] = ['system', 'security', 'auditor'];
/** Roles that are held for one unit. */
export const rolesOfUnits: readonly Role[] = ['reporter', 'checker', 'county'];

export interface HeldRole {
  readonly role: string;
  readonly jurisdictionId: string;
  /** Null for the whole jurisdiction. */
  readonly unit: string | null;
}

export interface WantedRole {
  readonly role: Role;
  readonly unit: string | null;
  /** The jurisdiction has a unit of that name. */
  readonly isUnitKnown: boolean;
  /** All roles of the account, in every jurisdiction. */
  readonly held: readonly HeldRole[];
  /** The account is the one that grants. */
  readonly isOwn: boolean;
}

export interface RoleRefusal {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

/** Why a role may not be granted, or null. */
export function refusalOfGrant(wanted: WantedRole): RoleRefusal | null {
  const { role, unit, held } = wanted;
  if (wanted.isOwn) return { code: 'own-account', details: {} };
  if (rolesOfUnits.includes(role)) {
    if (unit === null) return { code: 'unit-needed', details: {} };
    if (!wanted.isUnitKnown) return { code: 'unit-unknown', details: { unit } };
  } else if (unit !== null) {
    return { code: 'unit-unfit', details: {} };
  }
  const isApart = administrators.includes(role)
    ? held.every((other) => other.role === role)
    : held.every((other) => !isAdministrator(other.role));
  return isApart ? null : { code: 'roles-apart', details: {} };
}

/**
 * Why an account may not lose a role or be suspended, or null. `othersLeft` tells for each
 * administrator's role it would lose whether another active account has it in the same jurisdiction.
 */
export function refusalOfLoss(loss: {
  readonly isOwn: boolean;
  readonly roles: readonly { readonly role: string; readonly othersLeft: boolean }[];
}): RoleRefusal | null {
  if (loss.isOwn) return { code: 'own-account', details: {} };
  const isLast = loss.roles.some(({ role, othersLeft }) => isAdministrator(role) && !othersLeft);
  return isLast ? { code: 'last-administrator', details: {} } : null;
}

/** True for one of the three administrators' roles. */
export function isAdministrator(role: string): boolean {
  return (administrators as readonly string[]).includes(role);
}
