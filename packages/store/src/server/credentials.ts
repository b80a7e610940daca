import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';
import { systemCode } from './file-failure.ts';

/**
 * The cluster's two accounts. The product works as `jiannuo`, which owns its database and
 * nothing else; only the supervisor uses the superuser, so that no flaw in the product reaches
 * the files of the machine through COPY or lo_import.
 */
export interface Credentials {
  readonly superuserPassword: string;
  readonly applicationPassword: string;
}

export const SUPERUSER = 'postgres';
export const APPLICATION_USER = 'jiannuo';
export const APPLICATION_DATABASE = 'jiannuo';

const FILE = 'credentials.json';
const PASSWORD_BYTES = 32;

export function credentialsPath(clusterDir: string): string {
  return join(clusterDir, FILE);
}

/** Fresh random passwords; letters, digits, `-` and `_` only, so they need no quoting in SQL. */
export function makeCredentials(): Credentials {
  const password = () => randomBytes(PASSWORD_BYTES).toString('base64url');
  return { superuserPassword: password(), applicationPassword: password() };
}

/** Reads the passwords kept beside the cluster; throws `database-damaged` if they are lost. */
export async function readCredentials(clusterDir: string): Promise<Credentials> {
  const path = credentialsPath(clusterDir);
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (isCredentials(value)) return value;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EACCES' || code === 'EPERM') {
      throw new StoreError('data-dir-not-writable', { path, reason: code }, { cause: error });
    }
  }
  throw new StoreError('database-damaged', { path: clusterDir, missing: FILE });
}

function isCredentials(value: unknown): value is Credentials {
  return (
    typeof value === 'object' &&
    value !== null &&
    'superuserPassword' in value &&
    'applicationPassword' in value &&
    typeof value.superuserPassword === 'string' &&
    typeof value.applicationPassword === 'string'
  );
}
