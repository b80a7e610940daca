import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { isRoot, userForNewCluster } from '../server/server-user.ts';
import type { Finding } from './finding.ts';

const NODE_FLOOR = 24;
const GIBIBYTE = 1024 ** 3;
const MEMORY_FLOOR_BYTES = GIBIBYTE / 2;
const MEMORY_GOOD_BYTES = 2 * GIBIBYTE;

/** Whether this Node runs TypeScript as we write it. */
export function checkNode(version: string = process.versions.node): Finding[] {
  const isGood = Number(version.split('.')[0]) >= NODE_FLOOR;
  const details = { version, floor: NODE_FLOOR };
  return [{ code: 'node-version', severity: isGood ? 'ok' : 'error', details }];
}

/** Memory this process may use: the machine's, or less where a container limits it. */
export function checkMemory(
  totalBytes: number = Math.min(totalmem(), process.constrainedMemory() || totalmem()),
): Finding[] {
  const severity =
    totalBytes < MEMORY_FLOOR_BYTES ? 'error' : totalBytes < MEMORY_GOOD_BYTES ? 'warning' : 'ok';
  return [{ code: 'memory', severity, details: { totalBytes } }];
}

/** Who we are, as far as PostgreSQL minds: it refuses root and numbers without an account. */
export function checkAccount(): Finding[] {
  const uid = process.getuid?.();
  if (uid === undefined) return [];
  const user = userForNewCluster();
  const serverUid = user?.uid ?? uid;
  const findings: Finding[] = [];
  if (isRoot())
    findings.push({ code: 'runs-as-root', severity: 'note', details: { uid, serverUid } });
  if (!hasAccount(serverUid)) {
    findings.push({ code: 'account-unknown', severity: 'warning', details: { uid: serverUid } });
  }
  return findings;
}

/**
 * Only Linux is asked: its containers are what runs under numbers without accounts. Accounts from
 * a directory service are not in this file, hence a warning and no error.
 */
function hasAccount(uid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const accounts = readFileSync('/etc/passwd', 'utf8');
    return new RegExp(`^[^:]*:[^:]*:${uid}:`, 'm').test(accounts);
  } catch {
    return false;
  }
}
