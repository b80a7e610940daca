import type { Act, Role } from '@jiannuo/contract';
import type { Actor } from './actor.ts';
import { OfficeError } from './office-error.ts';

/** Things one may want to do: every act, and the ways of reading. */
export type Deed =
  | Act
  | 'read'
  | 'export-ledger'
  | 'read-progress'
  | 'read-boards'
  | 'read-audit'
  | 'read-accounts';

/** How far a permission reaches: every unit of the jurisdiction, or only the person's own. */
export type Reach = 'any' | 'own';

type Permits = Readonly<Partial<Record<Role, Reach>>>;

const office: Permits = { office: 'any' };
const decides: Permits = { office: 'any', leader: 'any' };
const ownUnit: Permits = { reporter: 'own', checker: 'own', county: 'own' };
const unitAndOffice: Permits = { ...ownUnit, ...office };
/** What the program itself writes of a person; nobody asks for it. */
const nobody: Permits = {};
const everyReader: Permits = {
  office: 'any',
  leader: 'any',
  reporter: 'any',
  checker: 'any',
  county: 'any',
  deputy: 'any',
  viewer: 'any',
};

/**
 * Who may do what, a line for every deed. What is not listed may not be done. The `owner`, the person
 * at this machine, may do everything. See docs/permissions.zh-CN.md, made from this table.
 */
export const policies: Readonly<Record<Deed, Permits>> = {
  read: everyReader,
  'export-ledger': everyReader,
  'read-boards': everyReader,
  'read-progress': { office: 'any', leader: 'any', ...ownUnit },
  'read-audit': { auditor: 'any' },
  'export-audit': { auditor: 'any' },
  'read-accounts': { system: 'any', security: 'any', auditor: 'any' },

  'open-report': office,
  'edit-commitment': office,
  'confirm-commitments': office,
  'split-commitment': office,
  'merge-commitments': office,
  'add-commitment': office,
  'drop-commitment': office,
  'dismiss-sentence': office,
  'decide-diagnostic': office,
  'propose-leads': office,
  'edit-duties': office,
  'undo-act': office,

  'save-units': office,
  'save-settings': office,
  'draft-dispatch': office,
  'consult-dispatch': office,
  'approve-dispatch': decides,
  'issue-dispatch': office,
  'sign-for': ownUnit,
  object: ownUnit,
  'decide-objection': decides,
  'hand-over': office,
  'break-down': unitAndOffice,
  'set-plan': unitAndOffice,
  'hand-in': { reporter: 'own' },
  'report-progress': ownUnit,
  'accept-progress': office,
  'return-progress': { office: 'any', checker: 'own' },
  'correct-figure': office,
  'enter-statistics': office,
  'evaluate-lights': office,
  'set-light': office,
  'waive-light': decides,
  'save-rule-set': office,
  'request-change': unitAndOffice,
  'decide-change': decides,
  'request-close': unitAndOffice,
  'decide-close': office,
  reopen: office,

  'add-account': { system: 'any' },
  'edit-account': { system: 'any' },
  'suspend-account': { system: 'any', security: 'any' },
  'reset-password': { system: 'any' },
  'grant-role': { security: 'any' },
  'revoke-role': { security: 'any' },
  'end-session': { security: 'any' },
  'change-password': nobody,
  'sign-in': nobody,
  'sign-in-failed': nobody,
  'sign-out': nobody,
  'lock-account': nobody,
  'set-second-factor': nobody,
  'drop-second-factor': nobody,
  refuse: nobody,
};

/**
 * How far the actor's permission to do it reaches in a jurisdiction: to any unit, to the named ones
 * only, or, null, not at all.
 */
export function reachOf(
  actor: Actor,
  deed: Deed,
  jurisdictionId: string,
): 'any' | ReadonlySet<string> | null {
  const units = new Set<string>();
  for (const grant of actor.grants) {
    if (grant.jurisdictionId !== null && grant.jurisdictionId !== jurisdictionId) continue;
    if (grant.role === 'owner') return 'any';
    const reach = policies[deed][grant.role];
    if (reach === 'any') return 'any';
    if (reach === 'own' && grant.unit !== null) units.add(grant.unit);
  }
  return units.size === 0 ? null : units;
}

/** True when the actor may do it somewhere in the jurisdiction or, null, in some jurisdiction. */
export function may(actor: Actor, deed: Deed, jurisdictionId: string | null): boolean {
  if (jurisdictionId !== null) return reachOf(actor, deed, jurisdictionId) !== null;
  return actor.grants.some(({ role }) => role === 'owner' || policies[deed][role] !== undefined);
}

/** True when the actor has any part in the jurisdiction. */
export function isIn({ grants }: Actor, jurisdictionId: string): boolean {
  return grants.some((grant) => [null, jurisdictionId].includes(grant.jurisdictionId));
}

/**
 * How far the permission reaches; throws `forbidden` where there is none. To those without a part in
 * the jurisdiction it is as if there were no such jurisdiction.
 */
export function demand(
  actor: Actor,
  deed: Deed,
  jurisdictionId: string,
): 'any' | ReadonlySet<string> {
  if (!isIn(actor, jurisdictionId)) {
    throw new OfficeError('jurisdiction-not-found', { jurisdictionId });
  }
  const reach = reachOf(actor, deed, jurisdictionId);
  if (reach === null) throw new OfficeError('forbidden', { deed });
  return reach;
}

/** Throws `forbidden` unless the actor may do it for the unit; as `demand` where he has no part at all. */
export function demandFor(actor: Actor, deed: Deed, jurisdictionId: string, unit: string): void {
  const reach = demand(actor, deed, jurisdictionId);
  if (reach !== 'any' && !reach.has(unit)) throw new OfficeError('forbidden', { deed });
}
