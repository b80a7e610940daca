import type { AccountKey } from '@jiannuo/store';
import type { Actor } from '../actor.ts';

/** Somebody who has signed in, as a request finds him. */
export interface SignedIn {
  readonly actor: Actor;
  /** The account; its jurisdiction is the one it is of. */
  readonly key: AccountKey;
  readonly signInName: string;
  readonly unit: string | null;
  readonly sessionId: string;
  /** Nothing but a new password is taken before this is false. */
  readonly mustChangePassword: boolean;
  /** Nothing but setting up a second factor is taken before this is false. */
  readonly mustSetSecondFactor: boolean;
}

/** Where a request comes from, for the trail and the list of sessions. */
export interface Asker {
  /** Network address, or null where there is none. */
  readonly from: string | null;
  /** What the browser calls itself. */
  readonly agent: string | null;
}
