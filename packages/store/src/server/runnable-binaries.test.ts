import { chmod, cp, lstat, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findPlatformBinaries, programPath, type ServerBinaries } from './platform-binaries.ts';
import { runProgram } from './run-program.ts';
import { runnableBinaries } from './runnable-binaries.ts';
import { removeTemporary, temporaryFolder } from './server-fixture.ts';
import { userForNewCluster } from './server-user.ts';

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

afterEach(removeTemporary);

/** The package as `npm ci --ignore-scripts` leaves it: no links. */
async function packageWithoutLinks(folder: string): Promise<ServerBinaries> {
  const packaged = findPlatformBinaries();
  const root = join(folder, 'package', 'native');
  await mkdir(join(folder, 'package'), { recursive: true });
  await cp(packaged.root, root, {
    recursive: true,
    filter: async (path) => !(await lstat(path)).isSymbolicLink() && !path.endsWith('.a'),
  });
  return { ...packaged, root };
}

async function versionOf(binaries: ServerBinaries): Promise<string> {
  const user = userForNewCluster();
  const initdb = programPath(binaries, 'initdb');
  return (await runProgram(initdb, ['--version'], { cwd: '/', user })).output;
}

describe('the embedded server programs', () => {
  it('are missing by name on a platform nobody built them for', () => {
    expect(() => findPlatformBinaries('linux', 'loong64')).toThrowError(
      expect.objectContaining({
        code: 'database-binaries-missing',
        details: { platform: 'linux', arch: 'loong64' },
      }),
    );
  });

  it.skipIf(isWindows)('run after an install that ran no scripts', async () => {
    const folder = await temporaryFolder();
    const bare = await packageWithoutLinks(folder);
    expect(await versionOf(bare)).toMatch(/shared librar|Library not loaded/);
    await chmod(programPath(bare, 'postgres'), 0o644);
    const ready = await runnableBinaries(userForNewCluster(), [], () => undefined, bare);
    expect(ready.root).toBe(bare.root);
    expect(await versionOf(ready)).toMatch(/^initdb \(PostgreSQL\) 18/);
  });

  it.skipIf(isWindows)('are copied from a place that cannot be completed or reached', async () => {
    const folder = await temporaryFolder();
    const bare = await packageWithoutLinks(folder);
    // Root writes anywhere, but its server account does not get in; others cannot write.
    const closed = isRoot ? join(folder, 'package') : join(bare.root, 'lib');
    await chmod(closed, isRoot ? 0o700 : 0o500);
    const target = join(folder, 'system');
    const notices: string[] = [];
    const open = () =>
      runnableBinaries(userForNewCluster(), [target], ({ code }) => notices.push(code), bare);
    const [copy] = await Promise.all([open(), open()]);
    expect(copy.root.startsWith(target)).toBe(true);
    expect(await versionOf(copy)).toMatch(/^initdb \(PostgreSQL\) 18/);
    expect((await open()).root).toBe(copy.root);
    expect(await readdir(target)).toHaveLength(1);
    expect(basename(copy.root)).toBe('native');
    expect(new Set(notices)).toEqual(new Set(['database-binaries-copied']));
    await chmod(closed, 0o755);
  });

  it.skipIf(isWindows)('are reported when there is nowhere to copy them to', async () => {
    const folder = await temporaryFolder();
    const bare = await packageWithoutLinks(folder);
    const closed = isRoot ? join(folder, 'package') : join(bare.root, 'lib');
    await chmod(closed, isRoot ? 0o700 : 0o500);
    const failed = runnableBinaries(userForNewCluster(), ['/proc/x'], () => undefined, bare);
    await expect(failed).rejects.toMatchObject({ code: 'database-binaries-unusable' });
    await chmod(closed, 0o755);
  });
});
