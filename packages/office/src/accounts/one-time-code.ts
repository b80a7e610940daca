import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
/** Intervals a clock may be off to either side. */
const window = 1;
const recoveryCount = 10;
const recoverySigns = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A fresh secret of 160 bits, in Base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator takes from a QR code. */
export function secretAddress(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/**
 * The interval whose code it is, or null when it is none of those near `now` or was used: one after
 * `last` only.
 */
export function intervalOf(
  code: string,
  { secret, now, last }: { readonly secret: string; readonly now: Date; readonly last: number },
): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const delta = totpOf(secret, '').validate({ token: code, timestamp, window });
  if (delta === null) return null;
  const interval = Math.floor(timestamp / 1000 / periodSeconds) + delta;
  return interval > last ? interval : null;
}

/** Fresh recovery codes, each good once. */
export function newRecoveryCodes(): string[] {
  const sign = (): string => recoverySigns.charAt(randomInt(recoverySigns.length));
  const part = (): string => Array.from({ length: 5 }, sign).join('');
  return Array.from({ length: recoveryCount }, () => `${part()}-${part()}`);
}

/** What is kept of a recovery code; 50 random bits need no slow hash. */
export function recoveryHash(code: string): string {
  const bare = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(`recovery:${bare}`).digest('base64url');
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: '践诺',
    label,
    secret: Secret.fromBase32(secret),
    period: periodSeconds,
    digits: 6,
  });
}
