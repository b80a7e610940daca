import { createHash, randomBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import type { Progress } from '../progress.ts';
import { readCredentials } from '../server/credentials.ts';
import { openServer, type RunningServer } from '../server/open-server.ts';
import type { ConnectionSettings } from '../server/server-connection.ts';
import { query, removeTemporary, temporaryFolder } from '../server/server-fixture.ts';
import { withClient } from '../server/server-proof.ts';
import { backupToFile } from './backup-file.ts';
import { restoreDatabase } from './restore-database.ts';
import { verifyBackup } from './verify-backup.ts';

const PLACE = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const FIRST = '01900000-0000-7000-8000-00000000000a';
const SECOND = '01900000-0000-7000-8000-00000000000b';

/** Everything a text form could lose: order of parents, long figures, JSON null, odd letters. */
const rows = `
  insert into jurisdiction select v.id::uuid, v.parent::uuid, v.name, 'city', 'sha256', 0, '', v.at::timestamptz
    from (values ('${PLACE}', '${OTHER}', E'江门市 "新会"\\n\\t\\\\ \u2028 𠮷 😀', '2026-01-02 03:04:05.678+08'),
      ('${OTHER}', null, '广东省', 'infinity')) as v (id, parent, name, at);
  insert into unit values ('${PLACE}', '市发展改革局', 'department', '["发改局", null, 1.10]', 'given');
  insert into report select '${PLACE}', v.id::uuid, v.ordinal, '报告', null, 'city', 2026, 1, v.previous::uuid,
      'a.txt', v.id, 'utf-8', 'txt', now(), repeat('政府工作报告。', 30000), '[]', 1, 1, '[1]'
    from (values ('${FIRST}', 2, '${SECOND}'), ('${SECOND}', 1, null)) as v (id, ordinal, previous);
  insert into audit_event select '${PLACE}', n, now(), '李主任', 'act', null, 'unit', 'x', null, 'sha256',
      case n % 3 when 0 then null when 1 then 'null'::jsonb else '{"b":1,"a":12345678901234567890.10}'::jsonb end,
      null, 'p', md5(n::text)
    from generate_series(1, 2345) as n;
`;

let source: RunningServer;
let folder: string;
let file: string;
let connectionCount = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  source = await openServer({ dataDir: join(folder, 'data') });
  await (await openDatabase(source)).close();
  await query(source.connection, rows);
  file = join(folder, 'ledger.jiannuo');
  await backupToFile(source.connection, file);
});

afterAll(async () => {
  await source.close();
  await removeTemporary();
});

/** A new, empty database on a server. */
async function newDatabase(server: ConnectionSettings): Promise<ConnectionSettings> {
  const database = `restored_${process.pid}_${connectionCount++}`;
  const { superuserPassword } = await readCredentials(join(folder, 'data', 'postgres'));
  const asAdmin = { ...server, user: 'postgres', password: superuserPassword };
  await query(asAdmin, `create database ${database} owner jiannuo`);
  return { ...server, database };
}

/** A backup's lines without what tells two backups apart. */
async function linesOf(path: string): Promise<string[]> {
  const lines = gunzipSync(await readFile(path))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return lines.slice(1, -1);
}

async function tableCount(connection: ConnectionSettings): Promise<unknown> {
  const sql = `select count(*)::int as n from pg_tables where schemaname = 'public'`;
  return (await query(connection, sql))[0];
}

describe('a backup', () => {
  it('is one private file that names what it holds', async () => {
    const header = await verifyBackup(file);
    const counts = Object.fromEntries(header.tables.map(({ name, rows: n }) => [name, n]));
    expect(counts).toMatchObject({ jurisdiction: 2, unit: 1, report: 2, audit_event: 2345 });
    expect(counts).not.toHaveProperty('schema_migration');
    expect(header.migrations[0]?.name).toBe('0001-ledger');
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('restores into a new database to the same lines', async () => {
    const target = await newDatabase(source.connection);
    await restoreDatabase(target, file);
    await (await openDatabase({ connection: target })).close();
    const again = join(folder, 'again.jiannuo');
    await backupToFile(target, again);
    expect(await linesOf(again)).toEqual(await linesOf(file));
    const keys = `select count(*)::int as n from pg_constraint where contype = 'f'`;
    expect(await query(target, keys)).toEqual(await query(source.connection, keys));
    const nulls = `select count(*)::int as n from audit_event where before = 'null'::jsonb`;
    expect(await query(target, nulls)).toEqual([{ n: 782 }]);
  });

  it('gives back what is kept beside the database, and says nothing where there is none', async () => {
    const settings = { duties: { neutral: ['健康发展'] } };
    const path = join(folder, 'settings.jiannuo');
    await backupToFile(source.connection, path, { settings });
    const target = await newDatabase(source.connection);
    expect((await restoreDatabase(target, path)).settings).toEqual(settings);
    expect(await verifyBackup(file)).not.toHaveProperty('settings');
  });

  it('tells how far it has come, row by row to the last', async () => {
    const target = await newDatabase(source.connection);
    const told = { backup: [] as Progress[], restore: [] as Progress[] };
    await backupToFile(source.connection, join(folder, 'told.jiannuo'), {
      onProgress: (at) => told.backup.push(at),
    });
    await restoreDatabase(target, file, (at) => told.restore.push(at));
    const rowsKept = 2 + 1 + 2 + 2345;
    for (const [each, total] of [
      [told.backup, rowsKept],
      [told.restore, 2 * rowsKept],
    ] as const) {
      const done = each.map((at) => at.done);
      expect(done.length).toBeGreaterThan(4);
      expect(done).toEqual([...new Set(done)].toSorted((a, b) => a - b));
      expect(done.at(-1)).toBe(total);
      expect(each.every((at) => at.total === total)).toBe(true);
    }
  });

  it('restores into a database whose schema is there already', async () => {
    const target = await newDatabase(source.connection);
    await (await openDatabase({ connection: target })).close();
    await restoreDatabase(target, file);
    expect(await query(target, 'select count(*)::int as n from report')).toEqual([{ n: 2 }]);
  });

  it('shows one moment, whatever is written meanwhile', async () => {
    const target = await newDatabase(source.connection);
    await restoreDatabase(target, file);
    const busy = join(folder, 'busy.jiannuo');
    await withClient(target, async (client) => {
      const writing = (async () => {
        for (let seq = 5000; seq < 5200; seq++) {
          await client.query(
            `insert into audit_event select jurisdiction_id, ${seq}, at, actor, act, report_id, subject,
             subject_id, undoes, algorithm, before, after, previous_hash, hash from audit_event where seq = 1`,
          );
        }
      })();
      await Promise.all([writing, backupToFile(target, busy)]);
    });
    await verifyBackup(busy);
  });

  it.skipIf(process.env['TEST_DATABASE_URL'] === undefined)(
    'crosses to the server of TEST_DATABASE_URL and back',
    async () => {
      const outside = { connectionString: process.env['TEST_DATABASE_URL'] ?? '' };
      const header = await restoreDatabase(outside, file);
      const back = join(folder, 'back.jiannuo');
      await backupToFile(outside, back);
      expect(await linesOf(back)).toEqual(await linesOf(file));
      const target = await newDatabase(source.connection);
      await restoreDatabase(target, back);
      for (const { name } of header.tables) await query(outside, `drop table ${name} cascade`);
      await query(outside, 'drop table schema_migration');
    },
  );
});

describe('a restore', () => {
  it('refuses a database that holds anything', async () => {
    const restoring = restoreDatabase(source.connection, file);
    await expect(restoring).rejects.toMatchObject({ code: 'restore-target-not-empty' });
    const target = await newDatabase(source.connection);
    await query(target, 'create table note (words text)');
    await expect(restoreDatabase(target, file)).rejects.toMatchObject({
      code: 'restore-target-not-empty',
      details: { table: 'note' },
    });
  });

  it('leaves the database as it was when the server refuses a row', async () => {
    const target = await newDatabase(source.connection);
    const changed = await altered((text) => text.replace('"department"', 'null'));
    await expect(restoreDatabase(target, changed)).rejects.toMatchObject({
      code: 'restore-failed',
      details: { table: 'unit' },
    });
    expect(await tableCount(target)).toEqual({ n: 0 });
  });

  it('leaves the database as it was when rows point at rows that are missing', async () => {
    const target = await newDatabase(source.connection);
    const dangling = await altered((text) =>
      text.replace(`["${PLACE}","市发展改革局"`, `["${FIRST}","市发展改革局"`),
    );
    const restoring = restoreDatabase(target, dangling);
    await expect(restoring).rejects.toMatchObject({ code: 'restore-failed' });
    expect(await tableCount(target)).toEqual({ n: 0 });
  });

  it('names what is wrong with a file, before it touches the database', async () => {
    const whole = await readFile(file);
    const packed = async (bytes: Buffer) => {
      const path = join(folder, `${randomBytes(4).toString('hex')}.jiannuo`);
      await writeFile(path, bytes);
      return path;
    };
    const lines = gunzipSync(whole).toString('utf8').split('\n');
    const without = (index: number) => gzipSync(lines.toSpliced(index, 1).join('\n'));
    const newer = gzipSync(lines.join('\n').replace('"version":1', '"version":2'));
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(whole.readUInt8(whole.length >> 1) ^ 0x10, whole.length >> 1);
    const unsaid = gzipSync(lines.join('\n').replace('李主任', '李主住'));
    const cases: [string, Buffer][] = [
      ['backup-truncated', whole.subarray(0, whole.length >> 1)],
      ['backup-truncated', Buffer.alloc(0)],
      ['backup-truncated', gzipSync(lines.slice(0, -2).join('\n'))],
      ['backup-damaged', flipped],
      ['backup-damaged', unsaid],
      ['backup-damaged', without(20)],
      ['backup-damaged', gzipSync(`${lines.join('\n')}["more"]\n`)],
      ['backup-newer', newer],
      ['backup-not-recognised', Buffer.from('政府工作报告')],
      ['backup-not-recognised', gzipSync('政府工作报告')],
    ];
    for (const [code, bytes] of cases) {
      const restoring = restoreDatabase(source.connection, await packed(bytes));
      await expect(restoring, code).rejects.toMatchObject({ code });
    }
    const nowhere = restoreDatabase(source.connection, join(folder, 'none.jiannuo'));
    await expect(nowhere).rejects.toMatchObject({ code: 'backup-unreadable' });
  });

  it('refuses the schema of a newer program', async () => {
    const more = { number: 9999, name: '9999-later', checksum: 'x' };
    const changed = await altered((text) =>
      text.replace('"migrations":[', `"migrations":[${JSON.stringify(more)},`),
    );
    const target = await newDatabase(source.connection);
    await expect(restoreDatabase(target, changed)).rejects.toMatchObject({ code: 'backup-newer' });
  });

  it('does not leave half a backup where it cannot write', async () => {
    const path = join(folder, 'none', 'ledger.jiannuo');
    const writing = backupToFile(source.connection, path);
    await expect(writing).rejects.toMatchObject({ code: 'backup-not-written' });
  });
});

/** The backup with a change in its text and the checksum made anew: wrong, but well formed. */
async function altered(change: (text: string) => string): Promise<string> {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  const at = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = change(text.slice(0, at));
  const sha256 = createHash('sha256').update(body).digest('hex');
  const trailer = text.slice(at).replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`);
  const path = join(folder, `${randomBytes(4).toString('hex')}.jiannuo`);
  await writeFile(path, gzipSync(body + trailer));
  return path;
}
