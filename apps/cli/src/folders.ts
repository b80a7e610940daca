import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where the ledger lives when nothing is said: the system's place for a program's data. */
export function defaultDataDir(): string {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? '/var/lib/jiannuo/data' : envPaths('jiannuo', { suffix: '' }).data;
}

/** An absolute path; `~` is the home folder even where no shell expanded it. */
export function absolute(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : resolve(path);
}
