import type { Act } from '@jiannuo/contract';
import type { Actor } from './actor.ts';
import { OfficeError } from './office-error.ts';

/** Things one may want to do: every act, and reading. */
export type Deed = Act | 'read' | 'export-ledger';

/** Who may do what. What is not listed may not be done. */
const allowed: Readonly<Record<Actor['role'], ReadonlySet<Deed>>> = {
  owner: new Set<Deed>([
    'read',
    'export-ledger',
    'open-report',
    'edit-commitment',
    'confirm-commitments',
    'split-commitment',
    'merge-commitments',
    'add-commitment',
    'drop-commitment',
    'dismiss-sentence',
    'decide-diagnostic',
    'propose-leads',
    'edit-duties',
    'undo-act',
  ]),
  reader: new Set<Deed>(['read', 'export-ledger']),
};

/** True when the actor may do it. */
export function may(actor: Actor, deed: Deed): boolean {
  return allowed[actor.role]?.has(deed) ?? false;
}

/** Throws `forbidden` unless the actor may do it. */
export function demand(actor: Actor, deed: Deed): void {
  if (!may(actor, deed)) throw new OfficeError('forbidden', { deed });
}
