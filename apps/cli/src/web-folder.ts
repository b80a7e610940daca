import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { builtWebDir } from '@jiannuo/web';
import { CommandError } from './failure.ts';
import type { Terminal } from './terminal.ts';

const webApp = dirname(builtWebDir);

/**
 * The folder of the built web app. `npm ci` builds it; where install scripts may not run, or the
 * source is newer than the build, it is built now. Throws `web-not-built`.
 */
export async function webFolder(terminal: Terminal): Promise<string> {
  if (!(await isStale())) return builtWebDir;
  terminal.say('building-web');
  const vite = join(
    dirname(createRequire(join(webApp, 'x')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', webApp, '--logLevel', 'error'], {
      cwd: webApp,
    });
  } catch (cause) {
    throw new CommandError('web-not-built', {}, { cause });
  }
  return builtWebDir;
}

async function isStale(): Promise<boolean> {
  const built = await changedAt(join(builtWebDir, 'index.html'));
  if (built === 0) return true;
  const contract = fileURLToPath(import.meta.resolve('@jiannuo/contract'));
  const sources = [join(webApp, 'src'), join(webApp, 'index.html'), dirname(contract)];
  const newest = await Promise.all(sources.map(newestBelow));
  return Math.max(...newest) > built;
}

async function newestBelow(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(
    [path, ...entries.map((name) => join(path, name))].map(changedAt),
  );
  return Math.max(...times);
}

/** Milliseconds of the last change; 0 for what is not there. */
async function changedAt(path: string): Promise<number> {
  return await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
