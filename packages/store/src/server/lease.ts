import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolders } from './make-folders.ts';
import {
  identityName,
  isProcessAlive,
  type ProcessIdentity,
  parseIdentity,
} from './process-identity.ts';
import { serverLimits } from './server-limits.ts';

/** A process's claim on the server: while it lives, nobody else stops the server. */
export interface Lease {
  readonly identity: ProcessIdentity;
  release(): Promise<void>;
}

/** Which other processes use the server: here (pid checked) and elsewhere (heartbeat checked). */
export interface LiveLeases {
  readonly here: readonly ProcessIdentity[];
  readonly elsewhere: readonly ProcessIdentity[];
}

function leaseDirectory(runDir: string): string {
  return join(runDir, 'leases');
}

/** Claims the server for this process and keeps saying so until released. */
export async function takeLease(runDir: string, identity: ProcessIdentity): Promise<Lease> {
  await makeFolders(leaseDirectory(runDir), 0o700);
  const path = join(leaseDirectory(runDir), identityName(identity));
  await writeFile(path, '', { mode: 0o600 });
  const beat = setInterval(() => {
    const now = new Date();
    // The file is gone only if somebody removed the data directory: nothing left to claim.
    utimes(path, now, now).catch(() => undefined);
  }, serverLimits.heartbeatMs);
  beat.unref();
  return {
    identity,
    async release() {
      clearInterval(beat);
      await rm(path, { force: true });
    },
  };
}

/** Whether the process behind an identity still uses this directory, as seen from `place`. */
export async function isHolderAlive(
  runDir: string,
  holder: ProcessIdentity,
  place: string,
): Promise<boolean> {
  const isHere = holder.place === place;
  if (isHere && !isProcessAlive(holder.pid, holder.startToken)) return false;
  if (isHere && holder.startToken !== '') return true;
  const silenceMs = isHere ? serverLimits.unknownSilenceMs : serverLimits.foreignSilenceMs;
  const path = join(leaseDirectory(runDir), identityName(holder));
  const beat = await stat(path).catch(() => null);
  return beat !== null && Date.now() - beat.mtimeMs < silenceMs;
}

/** A lease on disk and whether somebody is behind it. */
export interface FoundLease {
  readonly identity: ProcessIdentity;
  readonly isAlive: boolean;
}

/** Reads all leases as seen from `place`; changes nothing. */
export async function readLeases(runDir: string, place: string): Promise<FoundLease[]> {
  const names = await readdir(leaseDirectory(runDir)).catch(() => []);
  const identities = names.map(parseIdentity).filter((identity) => identity !== null);
  return await Promise.all(
    identities.map(async (identity) => ({
      identity,
      isAlive: await isHolderAlive(runDir, identity, place),
    })),
  );
}

/** Lists the live leases except our own and removes those whose process is dead. */
export async function otherLeases(runDir: string, own: ProcessIdentity): Promise<LiveLeases> {
  const here: ProcessIdentity[] = [];
  const elsewhere: ProcessIdentity[] = [];
  for (const { identity, isAlive } of await readLeases(runDir, own.place)) {
    if (identityName(identity) === identityName(own)) continue;
    if (!isAlive) {
      await rm(join(leaseDirectory(runDir), identityName(identity)), { force: true });
    } else if (identity.place === own.place) here.push(identity);
    else elsewhere.push(identity);
  }
  return { here, elsewhere };
}
