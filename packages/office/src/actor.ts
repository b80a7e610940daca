import type { Role } from '@jiannuo/contract';

/** A role given to an account in a jurisdiction, for one of its units or, null, for the whole of it. */
export interface Grant {
  readonly role: Role;
  /** Null: in every jurisdiction. Only the person at this machine has such a grant. */
  readonly jurisdictionId: string | null;
  readonly unit: string | null;
}

/** Who acts. `name` stands in the audit trail. */
export interface Actor {
  readonly name: string;
  /** Null for the person at this machine, who needs no account. */
  readonly accountId: string | null;
  readonly grants: readonly Grant[];
  /** Network address the person acts from, or null where there is none. */
  readonly from: string | null;
}

/** The person at this machine: everything is theirs. */
export const localOwner: Actor = {
  name: '本机用户',
  accountId: null,
  grants: [{ role: 'owner', jurisdictionId: null, unit: null }],
  from: null,
};
