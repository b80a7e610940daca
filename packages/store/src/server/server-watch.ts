import { stat } from 'node:fs/promises';
import { StoreError } from '../store-error.ts';
import { bringUp, type Opening, type UpServer } from './bring-up.ts';
import type { ServerProcess } from './close-server.ts';
import { isProcessAlive, startTokenOf } from './process-identity.ts';
import { serverLimits } from './server-limits.ts';
import { withStartLock } from './start-lock.ts';

export interface ServerWatch {
  /** The server's process as last seen. */
  server(): ServerProcess;
  /** Stops watching, waits for a restart under way, and returns the last process. */
  end(): Promise<ServerProcess>;
}

/**
 * Looks now and then whether the server still lives, and starts it again if it was killed (for
 * instance for want of memory), so that a pool finds it at the same address. The one exception is
 * a socket in a temporary folder, whose name is new each time: then people are told.
 */
export function watchServer(up: UpServer, opening: Opening): ServerWatch {
  let server = processOf(up.pid);
  let restarting: Promise<void> | undefined;
  let failures = 0;
  let looksToSkip = 0;
  const look = () => {
    if (
      looksToSkip-- > 0 ||
      restarting !== undefined ||
      isProcessAlive(server.pid, server.startToken)
    )
      return;
    restarting = restart(up, opening, failures === 0)
      .then((pid) => {
        const hasFailed = pid === null;
        if (!hasFailed) server = processOf(pid);
        failures = hasFailed ? failures + 1 : 0;
        looksToSkip = Math.min(failures, serverLimits.watchSkipMax);
      })
      .finally(() => {
        restarting = undefined;
      });
  };
  const timer = setInterval(look, serverLimits.watchMs);
  timer.unref();
  return {
    server: () => server,
    async end() {
      clearInterval(timer);
      await restarting;
      return server;
    },
  };
}

function processOf(pid: number): ServerProcess {
  return { pid, startToken: startTokenOf(pid) };
}

/** Returns the new server's pid, or null if it could not be started. Never throws. */
async function restart(
  up: UpServer,
  opening: Opening,
  isFirstTry: boolean,
): Promise<number | null> {
  const { runDir } = up.cluster;
  const { onNotice, self } = opening;
  try {
    // Never make the folders of a deleted data directory anew.
    await stat(runDir);
    const again = await withStartLock(runDir, self, onNotice, () => bringUp(opening, false));
    const isSameAddress = again.connection.host === up.connection.host;
    const details = { pid: again.pid, isSameAddress };
    onNotice({ code: 'database-restarted', details });
    return again.pid;
  } catch (error) {
    const reason = error instanceof StoreError ? error.code : 'unknown';
    if (isFirstTry) onNotice({ code: 'database-lost', details: { reason } });
    return null;
  }
}
