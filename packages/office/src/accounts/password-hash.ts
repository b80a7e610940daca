import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of hashing: memory is 128 · n · r bytes, time grows with n · r · p. */
export interface HashCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MB and some 150 ms each: what OWASP recommends of scrypt in 2024. */
export const usualCost: HashCost = { n: 2 ** 15, r: 8, p: 3 };

/** Hashes worked on at once; each holds its memory. */
const atOnce = 4;
const length = 32;

let running = 0;
const waiting: (() => void)[] = [];

/** The hash to keep of a password: `scrypt$n$r$p$salt$hash`. */
export async function hashPassword(password: string, cost: HashCost = usualCost): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  const parts = [cost.n, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')];
  return `scrypt$${parts.join('$')}`;
}

/** True when the password is the one hashed; takes as long when it is not. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [kind, n, r, p, salt = '', hash = ''] = kept.split('$');
  const expected = Buffer.from(hash, 'base64url');
  if (kind !== 'scrypt' || expected.length !== length) return false;
  const cost = { n: Number(n), r: Number(r), p: Number(p) };
  const found = await derive(password, Buffer.from(salt, 'base64url'), cost);
  return timingSafeEqual(found, expected);
}

async function derive(password: string, salt: Buffer, { n, r, p }: HashCost): Promise<Buffer> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await new Promise((resolve, reject) => {
      const options = { N: n, r, p, maxmem: 256 * n * r };
      scrypt(password.normalize('NFKC'), salt, length, options, (error, key) =>
        error === null ? resolve(key) : reject(error),
      );
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
