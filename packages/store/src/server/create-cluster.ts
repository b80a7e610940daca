import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { credentialsPath, makeCredentials, SUPERUSER } from './credentials.ts';
import { syncDirectory, writeDurableFile } from './durable-file.ts';
import { onFiles } from './file-failure.ts';
import { programPath, type ServerBinaries } from './platform-binaries.ts';
import { runProgram } from './run-program.ts';
import { serverFailure } from './server-failure.ts';
import { pathsForServer } from './server-paths.ts';
import type { ServerUser } from './server-user.ts';

const DRAFT_PREFIX = 'postgres.draft-';

/**
 * initdb's choices. The builtin C.UTF-8 locale (PostgreSQL 17 and later) sorts by code point and
 * knows Unicode's upper and lower case without the system's libraries: the same order on every
 * machine, and no index is spoilt by an update of glibc or ICU. Data checksums are the default.
 */
const initdbOptions = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--auth=scram-sha-256',
  `--username=${SUPERUSER}`,
  '--set=huge_pages=off',
  '--no-instructions',
] as const;

/** Makes the cluster beside its place and renames it there: whole, or not at all. */
export async function createCluster(
  cluster: Cluster,
  binaries: ServerBinaries,
  user: ServerUser | null,
): Promise<void> {
  await onFiles(cluster.dataDir, async () => {
    await sweepDrafts(cluster.dataDir);
    const draft = join(cluster.dataDir, DRAFT_PREFIX + randomBytes(6).toString('hex'));
    try {
      await fillDraft(draft, binaries, user);
      await rename(draft, cluster.dir);
      await syncDirectory(cluster.dataDir);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
}

/** A killed first start leaves its draft, perhaps with an initdb still at work in it. */
async function sweepDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(DRAFT_PREFIX)) continue;
    // What cannot be removed now is removed next time.
    const options = { recursive: true, force: true, maxRetries: 3 };
    await rm(join(folder, name), options).catch(() => undefined);
  }
}

async function fillDraft(
  draft: string,
  binaries: ServerBinaries,
  user: ServerUser | null,
): Promise<void> {
  const data = join(draft, 'data');
  const socketDir = join(draft, 'socket');
  const passwordFile = join(draft, 'initdb-password');
  const credentials = makeCredentials();
  await mkdir(draft, { mode: 0o700 });
  if (user !== null) await chmod(draft, 0o711);
  await mkdir(data, { mode: 0o700 });
  await mkdir(socketDir, { mode: 0o700 });
  await writeFile(passwordFile, credentials.superuserPassword, { mode: 0o600 });
  if (user !== null) {
    for (const path of [data, socketDir, passwordFile]) {
      await chown(path, user.uid, user.gid);
    }
  }
  const seen = await pathsForServer({ data, socketDir }, user);
  // Relative to the data folder, for an account that may not pass through the folders above.
  const args = [...initdbOptions, `--pgdata=${seen.data}`, '--pwfile=../initdb-password'];
  const result = await runProgram(programPath(binaries, 'initdb'), args, { cwd: data, user });
  if (result.exitCode !== 0) {
    throw serverFailure('database-create-failed', draft, result.output);
  }
  await rm(passwordFile);
  await writeDurableFile(credentialsPath(draft), JSON.stringify(credentials));
}
