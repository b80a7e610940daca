import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openServer } from './open-server.ts';
import {
  canMount,
  mountMemory,
  query,
  removeTemporary,
  serversIn,
  temporaryFolder,
} from './server-fixture.ts';

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

afterEach(removeTemporary);

async function newDataDir(): Promise<string> {
  return join(await temporaryFolder(), 'data');
}

describe('an embedded server', () => {
  it('is made, answers, and stops when closed', async () => {
    const dataDir = await newDataDir();
    const server = await openServer({ dataDir });
    const rows = await query(
      server.connection,
      `select current_user as me, current_database() as database, upper('ä') as upper,
        current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
        current_setting('timezone') as zone, '诺' < '践' as is_sorted`,
    );
    expect(rows).toEqual([
      {
        me: 'jiannuo',
        database: 'jiannuo',
        upper: 'Ä',
        fsync: 'on',
        checksums: 'on',
        zone: 'UTC',
        is_sorted: true,
      },
    ]);
    await server.close();
    expect(serversIn(dataDir)).toEqual([]);
    expect(await readdir(join(dataDir, 'run', 'leases'))).toEqual([]);
  });

  it('keeps its rows over a restart and makes no second cluster', async () => {
    const dataDir = await newDataDir();
    const first = await openServer({ dataDir });
    await query(first.connection, 'create table note (words text)');
    await query(first.connection, `insert into note values ('说到做到')`);
    await first.close();
    const notices: string[] = [];
    const second = await openServer({ dataDir, onNotice: ({ code }) => notices.push(code) });
    expect(await query(second.connection, 'select * from note')).toEqual([{ words: '说到做到' }]);
    expect(notices).toEqual([]);
    await second.close();
  });

  it('closes once, however often it is asked', async () => {
    const server = await openServer({ dataDir: await newDataDir() });
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });

  it('serves two openings of one process until the second is closed', async () => {
    const dataDir = await newDataDir();
    const [one, two] = await Promise.all([openServer({ dataDir }), openServer({ dataDir })]);
    expect(one.pid).toBe(two.pid);
    await one.close();
    expect(await query(two.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await two.close();
    expect(serversIn(dataDir)).toEqual([]);
  });

  it('gives the product an account that cannot touch the machine', async () => {
    const server = await openServer({ dataDir: await newDataDir() });
    const read = query(server.connection, `select pg_read_file('/etc/passwd')`);
    await expect(read).rejects.toMatchObject({ code: '42501' });
    await expect(
      query({ ...server.connection, password: 'guessed' }, 'select 1'),
    ).rejects.toMatchObject({ code: '28P01' });
    await server.close();
  });

  it.skipIf(isWindows)('closes its folders to other accounts', async () => {
    const dataDir = await newDataDir();
    const server = await openServer({ dataDir });
    const modeOf = async (path: string) => (await stat(join(dataDir, path))).mode & 0o777;
    expect(await modeOf('postgres/credentials.json')).toBe(0o600);
    expect(await modeOf('postgres/data')).toBe(0o700);
    expect(await modeOf('postgres/socket')).toBe(0o700);
    expect(await modeOf('log')).toBe(0o700);
    await server.close();
  });

  it('ends with its data directory when that is deleted under it', async () => {
    const dataDir = await newDataDir();
    const server = await openServer({ dataDir });
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    await server.close();
    expect(() => process.kill(server.pid, 0)).toThrow();
  });
});

describe('a data directory', () => {
  it.skipIf(isWindows)('may have a path longer than sockets allow', async () => {
    const dataDir = join(await temporaryFolder(), '政府工作报告'.repeat(5), '台账'.repeat(10));
    const server = await openServer({ dataDir });
    const host = String(server.connection.host);
    expect(host.startsWith(dataDir)).toBe(false);
    expect((await stat(host)).mode & 0o777).toBe(0o700);
    const second = await openServer({ dataDir });
    expect(second.pid).toBe(server.pid);
    await second.close();
    await server.close();
    expect(existsSync(host)).toBe(false);
  });

  it.skipIf(!isRoot)('may lie under a home that is closed to the server account', async () => {
    const dataDir = join(await temporaryFolder(0o700), 'data');
    const server = await openServer({ dataDir });
    expect((await stat(join(dataDir, 'postgres', 'data'))).uid).not.toBe(0);
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    const second = await openServer({ dataDir });
    expect(second.pid).toBe(server.pid);
    await second.close();
    await server.close();
    expect(serversIn(dataDir)).toEqual([]);
  });

  it('that is a file, or lies below one, is refused by name', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'report.txt');
    await writeFile(file, '报告');
    await expect(openServer({ dataDir: file })).rejects.toMatchObject({ code: 'data-dir-is-file' });
    const below = openServer({ dataDir: join(file, 'data') });
    await expect(below).rejects.toMatchObject({ code: 'data-dir-is-file' });
  });

  it.skipIf(isRoot || isWindows)('that this account may not write is refused', async () => {
    const folder = await temporaryFolder(0o500);
    const opening = openServer({ dataDir: join(folder, 'data') });
    await expect(opening).rejects.toMatchObject({ code: 'data-dir-not-writable' });
    await chmod(folder, 0o700);
  });

  it.skipIf(!canMount)('on a read-only disk is refused', async () => {
    const folder = await temporaryFolder();
    mountMemory(folder, 'ro');
    const opening = openServer({ dataDir: join(folder, 'data') });
    const details = { reason: 'EROFS' };
    await expect(opening).rejects.toMatchObject({ code: 'data-dir-not-writable', details });
  });

  it.skipIf(!canMount)('on a disk too small for a cluster says so and leaves none', async () => {
    const folder = await temporaryFolder();
    mountMemory(folder, 'size=20m,mode=711');
    const dataDir = join(folder, 'data');
    await expect(openServer({ dataDir })).rejects.toMatchObject({ code: 'disk-full' });
    expect((await readdir(dataDir)).filter((name) => name.startsWith('postgres'))).toEqual([]);
  });

  it.skipIf(!canMount)('on a disk that is full by now says so', async () => {
    const folder = await temporaryFolder();
    mountMemory(folder, 'size=120m,mode=711');
    const dataDir = join(folder, 'data');
    await (await openServer({ dataDir })).close();
    await expect(writeFile(join(folder, 'rest'), Buffer.alloc(120 << 20))).rejects.toThrow();
    await expect(openServer({ dataDir })).rejects.toMatchObject({ code: 'disk-full' });
    await rm(join(folder, 'rest'));
    await (await openServer({ dataDir })).close();
  });

  it('of another major version is refused with both versions', async () => {
    const dataDir = await newDataDir();
    await (await openServer({ dataDir })).close();
    await writeFile(join(dataDir, 'postgres', 'data', 'PG_VERSION'), '17\n');
    await expect(openServer({ dataDir })).rejects.toMatchObject({
      code: 'database-version-mismatch',
      details: { cluster: '17', server: '18' },
    });
  });

  it('that lost a part is reported, never replaced by an empty one', async () => {
    const dataDir = await newDataDir();
    await (await openServer({ dataDir })).close();
    await rm(join(dataDir, 'postgres', 'data', 'global'), { recursive: true });
    const failure = await openServer({ dataDir }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'database-start-failed' });
    expect(String(failure)).toContain('global');
    await rm(join(dataDir, 'postgres', 'credentials.json'));
    await expect(openServer({ dataDir })).rejects.toMatchObject({ code: 'database-damaged' });
    await rm(join(dataDir, 'postgres', 'data'), { recursive: true });
    await expect(openServer({ dataDir })).rejects.toMatchObject({ code: 'database-damaged' });
  });

  it('copied while its server runs gets a server of its own', async () => {
    const dataDir = await newDataDir();
    const server = await openServer({ dataDir });
    const copied = await newDataDir();
    const isKept = (path: string) => !path.includes('.s.PGSQL') && !path.includes('/run');
    await cp(dataDir, copied, { recursive: true, filter: isKept, preserveTimestamps: true });
    await rechown(copied, dataDir);
    const copy = await openServer({ dataDir: copied });
    expect(copy.pid).not.toBe(server.pid);
    await copy.close();
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.close();
  });
});

/** Gives a copied cluster the owners and modes of the original, as `cp -a` would. */
async function rechown(copied: string, original: string): Promise<void> {
  const { chown } = await import('node:fs/promises');
  const names = await readdir(join(original, 'postgres'), { recursive: true });
  for (const name of ['.', ...names]) {
    const found = await stat(join(original, 'postgres', name)).catch(() => null);
    if (found === null || !existsSync(join(copied, 'postgres', name))) continue;
    await chown(join(copied, 'postgres', name), found.uid, found.gid);
    await chmod(join(copied, 'postgres', name), found.mode & 0o777);
  }
  await mkdir(join(copied, 'run'), { recursive: true });
}
