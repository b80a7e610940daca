import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ConnectionSettings } from './server-connection.ts';
import { withClient } from './server-proof.ts';

/** Tests only: folders, processes and mounts of real servers, and their removal. */

const folders: string[] = [];
const mounts: string[] = [];
const children: ChildProcess[] = [];

export async function temporaryFolder(mode = 0o711): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-test-'));
  await chmod(folder, mode);
  folders.push(folder);
  return folder;
}

/** Runs one statement and returns its rows. */
export async function query(connection: ConnectionSettings, sql: string): Promise<unknown[]> {
  return await withClient(connection, async (client) => (await client.query(sql)).rows);
}

export interface Holder {
  readonly child: ChildProcess;
  /** The server's pid. */
  readonly pid: number;
  readonly connection: ConnectionSettings;
  /** Lets it close the server and waits for its end. */
  close(): Promise<void>;
}

/** Starts another process that opens the data directory and holds on to it. */
export function startHolder(dataDir: string, account: { uid?: number; gid?: number } = {}) {
  const script = fileURLToPath(new URL('./hold-server.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: '/',
    ...account,
  });
  children.push(child);
  return child;
}

export async function holdServer(
  dataDir: string,
  account: { uid?: number; gid?: number } = {},
): Promise<Holder> {
  const child = startHolder(dataDir, account);
  if (child.stdout === null) throw new Error('no output');
  const value: unknown = JSON.parse(await firstLine(child.stdout));
  if (!isHeld(value)) throw new Error(JSON.stringify(value));
  return {
    ...value,
    child,
    async close() {
      const ended = once(child, 'exit');
      child.stdin?.end();
      await ended;
    },
  };
}

async function firstLine(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) return line;
  throw new Error('it ended without a word');
}

function isHeld(value: unknown): value is Pick<Holder, 'pid' | 'connection'> {
  return typeof value === 'object' && value !== null && 'pid' in value && 'connection' in value;
}

export async function killHard(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Mounts a small file system in memory; false where this account may not. */
export function mountMemory(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    mounts.push(folder);
    return true;
  } catch {
    return false;
  }
}

export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount();

function tryMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Waits until a condition holds; fails loudly after ten seconds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain: ${what}`);
    await sleep(2);
  }
}

/** Pids of server processes that work inside a folder (Linux; elsewhere none are found). */
export function serversIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolder(pid).startsWith(`${folder}/`));
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

/** Ends every process and removes every folder the tests of a file made. */
export async function removeTemporary(): Promise<void> {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) await killHard(child);
  }
  for (const folder of folders.splice(0)) {
    for (const pid of serversIn(folder)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It went with its parent.
      }
    }
    await until(`servers in ${folder} to end`, () => serversIn(folder).length === 0);
    for (const mount of mounts.filter((path) => path.startsWith(folder))) {
      execFileSync('umount', [mount]);
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  mounts.length = 0;
}
