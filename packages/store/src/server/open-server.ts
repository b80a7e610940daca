import { stat } from 'node:fs/promises';
import { bringUp, type Opening, type UpServer } from './bring-up.ts';
import { closeServer } from './close-server.ts';
import { runDirectory } from './cluster.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { onFiles } from './file-failure.ts';
import { type Lease, takeLease } from './lease.ts';
import { identityHere, placeOf } from './process-identity.ts';
import type { ServerConnection } from './server-connection.ts';
import { watchServerLog } from './server-log.ts';
import type { NoticeListener } from './server-notice.ts';
import { watchServer } from './server-watch.ts';
import { sweepLockDrafts, withStartLock } from './start-lock.ts';

const DEFAULT_SYSTEM_DIR = '/var/lib/jiannuo';

export interface OpenServerOptions {
  /** The folder the database lives in; made if missing. Deleting it is a fresh start. */
  readonly dataDir: string;
  readonly onNotice?: NoticeListener;
  /** Where root puts a copy of the server if its account cannot reach ours; only tests name another. */
  readonly systemDir?: string;
}

/** The embedded server, running, and held by this process until `close()`. */
export interface RunningServer extends ServerConnection {
  readonly embedded: true;
  readonly dataDir: string;
  /** Process id of the server; another one after it was started again. */
  readonly pid: number;
}

/**
 * Opens the embedded PostgreSQL of a data directory: makes it the first time, starts it, or joins
 * the one that already runs there. The server stops when the last process that opened it closes
 * it; one left behind by a killed process is found and used again. Should the server die under
 * us, it is started again at the same address. Throws `StoreError`.
 */
export async function openServer(options: OpenServerOptions): Promise<RunningServer> {
  const dataDir = await prepareDataDirectory(options.dataDir);
  const runDir = runDirectory(dataDir);
  const { ino } = await stat(dataDir, { bigint: true });
  const self = identityHere(placeOf(ino));
  const lease = await onFiles(runDir, () => takeLease(runDir, self));
  const opening: Opening = {
    dataDir,
    systemDir: options.systemDir ?? DEFAULT_SYSTEM_DIR,
    self,
    onNotice: options.onNotice ?? (() => undefined),
  };
  try {
    const work = () => openLocked(opening, lease);
    return await withStartLock(runDir, self, opening.onNotice, work);
  } catch (error) {
    await lease.release();
    throw error;
  }
}

async function openLocked(opening: Opening, lease: Lease): Promise<RunningServer> {
  await sweepLockDrafts(runDirectory(opening.dataDir), opening.self);
  return runningServer(await bringUp(opening, true), lease, opening);
}

function runningServer(up: UpServer, lease: Lease, opening: Opening): RunningServer {
  const { cluster, connection } = up;
  const endLogWatch = watchServerLog(cluster.logPath);
  const watch = watchServer(up, opening);
  let closing: Promise<void> | undefined;
  const close = async () => {
    endLogWatch();
    const server = await watch.end();
    await closeServer(cluster, server, lease, opening.onNotice);
  };
  return {
    embedded: true,
    dataDir: cluster.dataDir,
    get pid() {
      return watch.server().pid;
    },
    connection,
    close() {
      closing ??= close();
      return closing;
    },
  };
}
