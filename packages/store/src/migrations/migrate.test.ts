import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../database.ts';
import { emptySchema, onServer, openTestDatabase, sql } from '../database-fixture.ts';
import { readMigrations } from './migration-files.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function freshSchema() {
  const schema = await emptySchema();
  closing.push(() => schema.close());
  return schema.server;
}

test('migrates an empty database once, and finds it done the next time', async () => {
  const server = await freshSchema();
  const known = await readMigrations();
  for (const _ of [1, 2]) {
    const database = await openDatabase(server);
    const applied = await database.tables.selectFrom('schema_migration').selectAll().execute();
    expect(applied.map(({ number }) => number)).toEqual(known.map(({ number }) => number));
    await database.close();
  }
});

test('two programs that start at once migrate one after the other', async () => {
  const server = await freshSchema();
  const both = await Promise.all([openDatabase(server), openDatabase(server)]);
  for (const database of both) await database.close();
});

test('refuses a database that a newer program has migrated', async () => {
  const server = await freshSchema();
  await (await openDatabase(server)).close();
  await onServer(
    server,
    `insert into schema_migration (number, name, checksum) values (999, '0999-later', 'x')`,
  );
  await expect(openDatabase(server)).rejects.toMatchObject({
    code: 'schema-newer',
    details: { found: 999 },
  });
});

test('refuses a migration file that changed after it was applied', async () => {
  const server = await freshSchema();
  await (await openDatabase(server)).close();
  await onServer(server, `update schema_migration set checksum = 'x' where number = 1`);
  await expect(openDatabase(server)).rejects.toMatchObject({ code: 'migration-failed' });
});

// The embedded server's account makes no databases.
const outside = process.env['TEST_DATABASE_URL'] ?? '';
const encodings = ['SQL_ASCII', 'LATIN1'];
test.skipIf(outside === '').each(encodings)('refuses a database in %s', async (encoding) => {
  const server = { connection: { connectionString: outside } };
  const name = `test_${randomBytes(6).toString('hex')}`;
  const locale = `template template0 lc_collate 'C' lc_ctype 'C'`;
  await onServer(server, `create database ${name} encoding '${encoding}' ${locale}`);
  try {
    const address = new URL(outside);
    address.pathname = name;
    const connection = { connectionString: address.href };
    await expect(openDatabase({ connection })).rejects.toMatchObject({
      code: 'database-encoding',
      details: { encoding },
    });
  } finally {
    await onServer(server, `drop database ${name}`);
  }
});

test('an outside server that does not answer is named without its password', async () => {
  const connection = { connectionString: 'postgres://u:geheim@127.0.0.1:1/x' };
  const error: unknown = await openDatabase({ connection }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ details: { host: '127.0.0.1', port: 1 } });
  expect(inspect(error, { depth: 9 })).not.toContain('geheim');
});

test('says that a server does not answer', async () => {
  const connection = { host: '127.0.0.1', port: 1, user: 'x', database: 'x' };
  await expect(openDatabase({ connection })).rejects.toMatchObject({
    code: 'database-unreachable',
    details: { host: '127.0.0.1', port: 1 },
  });
});

test('every key begins with the jurisdiction, so that the schema can be distributed', async () => {
  const house = await openTestDatabase();
  closing.push(() => house.close());
  const { rows } = await sql<{ table: string; columns: string[] }>`select
    rel.relname as table,
    array(select att.attname::text from unnest(con.conkey) with ordinality as key (num, at)
      join pg_attribute att on att.attrelid = rel.oid and att.attnum = key.num
      order by key.at) as columns
    from pg_constraint con join pg_class rel on rel.oid = con.conrelid
    where con.contype in ('p', 'u', 'f') and rel.relnamespace = current_schema()::regnamespace
      and rel.relname <> 'schema_migration'`.execute(house.database.tables);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ columns }) => columns[0] !== 'jurisdiction_id')).toEqual([]);
});
