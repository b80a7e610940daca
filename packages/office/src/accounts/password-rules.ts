import type { ErrorCode, ErrorDetails } from '@jiannuo/contract/errors';
import { passwordLeast, passwordMost } from './account-settings.ts';
import { commonPasswords } from './common-passwords.ts';

/** What is wrong with a password, as a code of the error table. */
export interface PasswordFault {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly signInName: string;
  readonly name: string;
}

const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /[^\p{Lu}\p{Ll}\p{N}]/u];

/** What is wrong with a new password, or null. Whether it was used before is for `password-hash`. */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | null {
  const length = [...password].length;
  if (length < passwordLeast) return fault('password-short', { least: passwordLeast });
  if (length > passwordMost) return fault('password-long', { most: passwordMost });
  const small = password.toLowerCase();
  if (small.includes(owner.signInName.toLowerCase()) || small.includes(owner.name.toLowerCase())) {
    return fault('password-holds-name');
  }
  if (isCommon(small)) return fault('password-common');
  if (kinds.filter((kind) => kind.test(password)).length < 3) return fault('password-plain');
  return null;
}

/** True for a common password, as it is or with up to eight digits or signs round it. */
function isCommon(small: string): boolean {
  if (commonPasswords.includes(small)) return true;
  const word = small.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return word.length > 4 && small.length - word.length <= 8 && commonPasswords.includes(word);
}

function fault(code: ErrorCode, details: ErrorDetails = {}): PasswordFault {
  return { code, details };
}
