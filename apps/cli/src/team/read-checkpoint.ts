import { readFile } from 'node:fs/promises';
import type { Checkpoint } from '@jiannuo/office';
import { CommandError } from '../failure.ts';
import { absolute } from '../folders.ts';

/** A checkpoint from its file. Throws `checkpoint-unreadable`. */
export async function readCheckpoint(file: string): Promise<Checkpoint> {
  const path = absolute(file);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'JSON';
    throw new CommandError('checkpoint-unreadable', { path, reason });
  }
  if (!isCheckpoint(value)) {
    throw new CommandError('checkpoint-unreadable', { path, reason: 'jurisdiction, seq, head' });
  }
  return value;
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (value === null || typeof value !== 'object') return false;
  const { jurisdiction, seq, head } = value as Partial<Record<keyof Checkpoint, unknown>>;
  return (
    typeof jurisdiction === 'string' &&
    Number.isSafeInteger(seq) &&
    typeof head === 'string' &&
    /^[0-9a-f]{64}$/.test(head)
  );
}
