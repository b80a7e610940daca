import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../failure.ts';

/**
 * The key that seals the secrets of second factors: made the first time, readable by its owner only,
 * and not in a backup. Throws `data-dir-not-writable`.
 */
export async function readSealingKey(dataDir: string): Promise<Buffer> {
  const path = join(dataDir, 'second-factor-key');
  try {
    await mkdir(dataDir, { recursive: true });
    await make(path);
    const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'hex');
    if (key.length === 32) return key;
    // Another in its place would lock out everybody with a second factor without saying why.
    throw new Error('damaged');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError('data-dir-not-writable', { path, reason }, { cause });
  }
}

async function make(path: string): Promise<void> {
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
}
