import type { ApiError, FailureCode } from './api-error.ts';

/** What stands between a person and everything else: to sign in, or to do something about the account. */
export type HeldUp = 'sign-in' | 'my-account';

const heldUpBy: Partial<Record<FailureCode, HeldUp>> = {
  'sign-in-needed': 'sign-in',
  'password-must-change': 'my-account',
  'second-factor-must-set': 'my-account',
};

let listener: (by: HeldUp) => void = () => undefined;

/** Has somebody lead the person there, whichever request it was that met it. */
export function whenHeldUp(lead: (by: HeldUp) => void): void {
  listener = lead;
}

/** Tells the listener where a failure is one of those. */
export function noteHeldUp({ code }: ApiError): void {
  const by = heldUpBy[code];
  if (by !== undefined) listener(by);
}
