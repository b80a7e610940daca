import {
  findPlatformBinaries,
  programPath,
  type ServerBinaries,
} from '../server/platform-binaries.ts';
import { isReachable } from '../server/reachable.ts';
import { runProgram } from '../server/run-program.ts';
import { completeBinaries } from '../server/runnable-binaries.ts';
import { userForNewCluster } from '../server/server-user.ts';
import { StoreError } from '../store-error.ts';
import type { Finding } from './finding.ts';

/**
 * Whether the embedded server's programs are here and run. Without them the product still works
 * with an outside server, so then their absence is only a note.
 */
export async function checkPrograms(hasOutsideServer: boolean): Promise<Finding[]> {
  let binaries: ServerBinaries;
  try {
    binaries = findPlatformBinaries();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const severity = hasOutsideServer ? 'note' : 'error';
    return [{ code: 'server-programs', severity, details: error.details }];
  }
  const path = programPath(binaries, 'postgres');
  await completeBinaries(binaries.root, binaries);
  const user = userForNewCluster();
  if (user !== null && !(await isReachable(path, user))) {
    return [{ code: 'server-programs-closed', severity: 'note', details: { path } }];
  }
  const { exitCode, output } = await runProgram(path, ['--version'], { cwd: '/', user });
  const version = /\d+\.\d+/.exec(output)?.[0];
  if (exitCode !== 0 || version === undefined) {
    const severity = hasOutsideServer ? 'note' : 'error';
    return [{ code: 'server-programs-fail', severity, details: { path, output } }];
  }
  return [{ code: 'server-programs', severity: 'ok', details: { version } }];
}
