import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sessionSeconds } from './server-limits.ts';

/** Signs and checks the session's cookie with a secret that outlives the process. */
export class SessionCookie {
  readonly #secret: Buffer;

  constructor(secret: Buffer) {
    this.#secret = secret;
  }

  /** A fresh value, good for 30 days from `now` (milliseconds). */
  issue(now: number): string {
    const until = Math.floor(now / 1000) + sessionSeconds;
    const body = `1.${until}.${randomBytes(16).toString('base64url')}`;
    return `${body}.${this.#sign(body)}`;
  }

  /** True when the value was issued here and has not ended. */
  isGood(value: string | undefined, now: number): boolean {
    if (value === undefined || value.length > 200) return false;
    const at = value.lastIndexOf('.');
    const body = value.slice(0, Math.max(0, at));
    if (!isSame(this.#sign(body), value.slice(at + 1))) return false;
    const until = /^1\.(\d{1,12})\./.exec(body)?.[1];
    return until !== undefined && Number(until) * 1000 > now;
  }

  #sign(body: string): string {
    return createHmac('sha256', this.#secret).update(`session:${body}`).digest('base64url');
  }
}

/** Compares in a time that does not tell where the two differ. */
export function isSame(a: string, b: string): boolean {
  const left = createHmac('sha256', 'compare').update(a).digest();
  const right = createHmac('sha256', 'compare').update(b).digest();
  return timingSafeEqual(left, right);
}

/** The secret kept in the data folder; made the first time, readable by its owner only. */
export async function readSecret(dataDir: string): Promise<Buffer> {
  const path = join(dataDir, 'session-secret');
  await mkdir(dataDir, { recursive: true });
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(randomBytes(32).toString('hex'));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = Buffer.from((await readFile(path, 'utf8')).trim(), 'hex');
  if (secret.length === 32) return secret;
  // Cut short by a full disk or a crash: this run signs with one of its own.
  return randomBytes(32);
}
