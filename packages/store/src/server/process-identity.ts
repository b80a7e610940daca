import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * One use of a data directory by one process. `startToken` tells a process from a later one
 * with the same pid (empty where the system does not say); `place` tells which machine, boot,
 * container and directory the pid is meaningful in.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startToken: string;
  readonly place: string;
  readonly nonce: string;
}

/** Start time of a running process in the system's own terms, or `gone`, or empty if unknown. */
export function startTokenOf(pid: number): string {
  if (process.platform === 'linux') return linuxStartToken(pid);
  if (process.platform === 'darwin') return darwinStartToken(pid);
  return '';
}

function linuxStartToken(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command name may hold spaces and brackets; what follows its last bracket does not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0];
    // A zombie holds its pid but runs nothing.
    return state === 'Z' || state === 'X' ? 'gone' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function darwinStartToken(pid: number): string {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const text = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      env,
      encoding: 'utf8',
    });
    const startedMs = Date.parse(`${text.trim()} UTC`);
    return Number.isNaN(startedMs) ? '' : String(startedMs / 1000);
  } catch {
    return '';
  }
}

/** Whether a process of this pid runs here and, where that can be known, is the same one. */
export function isProcessAlive(pid: number, startToken = ''): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // Asking is cheap on Linux only, where a zombie must be told from a process too.
  if (startToken === '' && process.platform !== 'linux') return true;
  const now = startTokenOf(pid);
  if (now === 'gone') return false;
  return startToken === '' || now === '' || now === startToken;
}

/** Where pids mean the same process as here: this boot, this container, this very directory. */
export function placeOf(directoryInode: bigint): string {
  const parts =
    process.platform === 'linux'
      ? [read('/proc/sys/kernel/random/boot_id'), readLink('/proc/self/ns/pid')]
      : [hostname()];
  const text = [...parts, directoryInode].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return hostname();
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** A new identity of this process for one use of a directory. */
export function identityHere(place: string): ProcessIdentity {
  const nonce = randomBytes(4).toString('hex');
  return { pid: process.pid, startToken: startTokenOf(process.pid), place, nonce };
}

/** The identity as a file name: `4711.98234.0f3a….8c1d…`. */
export function identityName(identity: ProcessIdentity): string {
  return [identity.pid, identity.startToken || '0', identity.place, identity.nonce].join('.');
}

/** Reads `identityName` back; null for any other file name. */
export function parseIdentity(name: string): ProcessIdentity | null {
  const match = /^(\d+)\.(\w+)\.(\w+)\.(\w+)$/.exec(name);
  if (!match) return null;
  const [, pid = '', token = '', place = '', nonce = ''] = match;
  return { pid: Number(pid), startToken: token === '0' ? '' : token, place, nonce };
}
