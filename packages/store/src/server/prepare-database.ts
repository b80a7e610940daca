import type pg from 'pg';
import { StoreError } from '../store-error.ts';
import { APPLICATION_DATABASE, APPLICATION_USER, type Credentials } from './credentials.ts';
import { type ServerAddress, superuserConnection } from './server-address.ts';
import { withClient } from './server-proof.ts';

/**
 * Gives a new cluster its account and database, and sets right one whose first start was cut
 * short: every step looks at what is there. Call it under the start lock.
 */
export async function prepareDatabase(
  address: ServerAddress,
  credentials: Credentials,
  clusterDir: string,
): Promise<void> {
  try {
    await withClient(superuserConnection(address, credentials), async (client) => {
      await prepareAccount(client, credentials.applicationPassword);
      await prepareOwnDatabase(client);
    });
  } catch (error) {
    const missing = 'database account';
    throw new StoreError('database-damaged', { path: clusterDir, missing }, { cause: error });
  }
}

async function prepareAccount(client: pg.Client, password: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [APPLICATION_USER]);
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${APPLICATION_USER} login password ${client.escapeLiteral(password)}`,
  );
}

async function prepareOwnDatabase(client: pg.Client): Promise<void> {
  const found = await client.query<{ datname: string }>('select datname from pg_database');
  const names = new Set(found.rows.map(({ datname }) => datname));
  if (!names.has(APPLICATION_DATABASE)) {
    // Renaming the empty database initdb made takes no time; creating another one does.
    const verb = names.has('postgres')
      ? `alter database postgres rename to ${APPLICATION_DATABASE}`
      : `create database ${APPLICATION_DATABASE}`;
    await client.query(verb);
  }
  await client.query(`alter database ${APPLICATION_DATABASE} owner to ${APPLICATION_USER}`);
}
