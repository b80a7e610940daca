import { randomInt } from 'node:crypto';

/** Signs that are not taken for one another when read from a slip of paper. */
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const smalls = 'abcdefghijkmnpqrstuvwxyz';
const digits = '23456789';
const groups = 4;

/** A password to be used once: four groups of four signs, some 85 bits. */
export function oneTimePassword(): string {
  const pick = (from: string): string => from.charAt(randomInt(from.length));
  const group = (): string =>
    pick(capitals) + pick(smalls) + pick(digits) + pick(capitals + smalls + digits);
  return Array.from({ length: groups }, group).join('-');
}
