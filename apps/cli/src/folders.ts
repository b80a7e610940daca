import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where the ledger lives when nothing is said: the system's place for a program's data. */
export function defaultDataDir(): string {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? '/var/lib/jiannuo/data' : envPaths('jiannuo', { suffix: '' }).data;
}

/**
 * An absolute path, seen from where the person stands: npm runs scripts in the project's folder,
 * whichever folder they were called from. `~` is the home folder even where no shell expanded it.
 */
export function absolute(path: string): string {
  if (path === '~' || path.startsWith('~/')) return join(homedir(), path.slice(1));
  const isNpmScript = process.env['npm_lifecycle_event'] === 'start';
  return resolve((isNpmScript ? process.env['INIT_CWD'] : undefined) ?? '', path);
}
