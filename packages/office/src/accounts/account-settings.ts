import type { Role } from '@jiannuo/contract';

/** What an installation sets for its accounts. */
export interface AccountSettings {
  /** Days a password is good for; null: until it is changed. */
  readonly passwordDays: number | null;
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which a session ends in any case. */
  readonly sessionHours: number;
  /** Roles that must use a second factor. */
  readonly secondFactorFor: readonly Role[];
}

export const usualSettings: AccountSettings = {
  passwordDays: 90,
  idleMinutes: 30,
  sessionHours: 12,
  secondFactorFor: [],
};

/** Failures in a row after which an account is locked. */
export const failuresToLock = 5;
/** Minutes it stays locked. */
export const lockMinutes = 15;
/** Passwords that may not be used again, the present one among them. */
export const passwordsRemembered = 5;
export const passwordLeast = 10;
export const passwordMost = 200;
/**
 * Failures from one address in five minutes, of whatever accounts, after which it has to wait. A whole
 * office may share an address.
 */
export const failuresOfAddress = 50;
/** Refused acts of one account written to the trail in a minute. */
export const refusalsPerMinute = 10;
/** Failures with names that nobody has, written to the trail in a minute in all. */
export const unknownNamesPerMinute = 10;
/** Shortest time a failed sign-in takes to be answered, in ms: longer than anything it may have done. */
export const failedAnswerMs = 700;
