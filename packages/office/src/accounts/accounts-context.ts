import type { ActContext } from '../perform.ts';
import type { AccountSettings } from './account-settings.ts';
import type { UnknownNames } from './lock-rule.ts';
import type { HashCost } from './password-hash.ts';
import type { Recent } from './recent.ts';
import type { Seal } from './seal.ts';

/** What the use cases of accounts work with. */
export interface AccountsContext extends ActContext {
  readonly settings: AccountSettings;
  readonly seal: Seal;
  readonly cost: HashCost;
  /** Shortest time a failed sign-in takes, in ms. */
  readonly failedAnswerMs: number;
  /** The hash of nobody's password: unknown names are hashed against it. */
  readonly nobodysHash: () => Promise<string>;
  readonly failuresByAddress: Recent;
  readonly unknownNames: UnknownNames;
  /** What was written to the trail of refusals and failures. */
  readonly written: Recent;
}
