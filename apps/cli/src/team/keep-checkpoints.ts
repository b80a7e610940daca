import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkpoint, Office } from '@jiannuo/office';

/** How often it is looked whether a new day has begun, in ms. */
const lookEveryMs = 10 * 60_000;

export interface CheckpointKeeper {
  /** Writes the last checkpoint of the day and stops. */
  stop(): Promise<void>;
}

/**
 * Writes where every audit chain stands to `checkpoints/` in the data folder: a file a day and
 * jurisdiction, when the server starts, when a day begins, and when it stops. Carried elsewhere, they prove
 * that a chain was not made anew. `onFailure` is told of what could not be written.
 */
export async function keepCheckpoints(
  office: Pick<Office, 'readCheckpoints'>,
  dataDir: string,
  onFailure: (error: unknown) => void,
): Promise<CheckpointKeeper> {
  let written = '';
  const write = async (): Promise<void> => {
    try {
      await writeCheckpoints(office, dataDir);
      written = dayOf(new Date());
    } catch (error) {
      onFailure(error);
    }
  };
  await write();
  const timer = setInterval(() => {
    if (dayOf(new Date()) !== written) void write();
  }, lookEveryMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await write();
    },
  };
}

/** Writes the checkpoint of today of every jurisdiction, over that written before on the same day. */
async function writeCheckpoints(
  office: Pick<Office, 'readCheckpoints'>,
  dataDir: string,
): Promise<void> {
  const folder = join(dataDir, 'checkpoints');
  await mkdir(folder, { recursive: true });
  for (const checkpoint of await office.readCheckpoints()) {
    await writeWhole(join(folder, nameOf(checkpoint)), checkpoint);
  }
}

async function writeWhole(path: string, checkpoint: Checkpoint): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, `${JSON.stringify(checkpoint, null, 2)}\n`);
  await rename(part, path);
}

function nameOf({ jurisdiction, at }: Checkpoint): string {
  return `${jurisdiction}-${dayOf(new Date(at))}.json`;
}

/** The day on this machine's calendar, as 2026-06-30. */
function dayOf(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
