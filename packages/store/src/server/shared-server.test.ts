import { execFileSync } from 'node:child_process';
import { chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openServer } from './open-server.ts';
import {
  holdServer,
  killHard,
  query,
  removeTemporary,
  serversIn,
  startHolder,
  temporaryFolder,
  until,
} from './server-fixture.ts';

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

afterEach(removeTemporary);

async function newDataDir(): Promise<string> {
  return join(await temporaryFolder(), 'data');
}

/** What a signal 9 cannot be caught by: only systems with signals take part. */
describe.skipIf(isWindows)('a server whose process was killed', () => {
  it('is found, used again and stopped by the next one', async () => {
    const dataDir = await newDataDir();
    const holder = await holdServer(dataDir);
    await query(holder.connection, 'create table note (words text)');
    await killHard(holder.child);
    expect(serversIn(dataDir).length).toBeGreaterThan(0);
    const notices: string[] = [];
    const server = await openServer({ dataDir, onNotice: ({ code }) => notices.push(code) });
    expect(server.pid).toBe(holder.pid);
    expect(notices).toEqual(['database-adopted']);
    expect(await query(server.connection, 'select * from note')).toEqual([]);
    await server.close();
    expect(serversIn(dataDir)).toEqual([]);
  });

  it('recovers what was committed when the server itself was killed', async () => {
    const dataDir = await newDataDir();
    const first = await openServer({ dataDir });
    await query(first.connection, 'create table note as select generate_series(1, 1000) as n');
    process.kill(first.pid, 'SIGKILL');
    await first.close();
    const second = await openServer({ dataDir });
    expect(await query(second.connection, 'select count(*)::int as n from note')).toEqual([
      { n: 1000 },
    ]);
    await second.close();
  });

  it('is started again beside a process that still holds the dead one', async () => {
    const dataDir = await newDataDir();
    const first = await openServer({ dataDir });
    process.kill(first.pid, 'SIGKILL');
    const second = await openServer({ dataDir });
    expect(await query(first.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.close();
    await first.close();
    expect(serversIn(dataDir)).toEqual([]);
  });

  it('runs again under a process that lives on, at the same address', async () => {
    const dataDir = await newDataDir();
    const notices: string[] = [];
    const server = await openServer({ dataDir, onNotice: ({ code }) => notices.push(code) });
    const killed = server.pid;
    process.kill(killed, 'SIGKILL');
    await until('the server to run again', () => notices.includes('database-restarted'));
    expect(server.pid).not.toBe(killed);
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.close();
    expect(serversIn(dataDir)).toEqual([]);
  });

  it('leaves nothing half made when killed during the first start', async () => {
    const dataDir = await newDataDir();
    const child = startHolder(dataDir);
    const draftOf = async () =>
      (await readdir(dataDir).catch(() => [])).find((name) => name.startsWith('postgres.draft'));
    await until('initdb to be at work', async () => {
      const draft = await draftOf();
      if (draft === undefined) return false;
      return (await readdir(join(dataDir, draft, 'data')).catch(() => [])).length > 0;
    });
    await killHard(child);
    expect(await readdir(dataDir)).not.toContain('postgres');
    const server = await openServer({ dataDir });
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.close();
  });

  it.each([40, 400, 700])('can be opened after a kill at %i ms', async (ms) => {
    const dataDir = await newDataDir();
    const child = startHolder(dataDir);
    await new Promise((resolve) => setTimeout(resolve, 80 + ms));
    await killHard(child);
    const server = await openServer({ dataDir });
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.close();
    await until('all servers to end', () => serversIn(dataDir).length === 0);
  });
});

describe('a server shared by processes', () => {
  it('is started once by four at the same time and stopped by the last', async () => {
    const dataDir = await newDataDir();
    const holders = await Promise.all([1, 2, 3, 4].map(() => holdServer(dataDir)));
    expect(new Set(holders.map(({ pid }) => pid)).size).toBe(1);
    const last = holders.pop();
    await Promise.all(holders.map((holder) => holder.close()));
    if (last === undefined) throw new Error('no holder');
    expect(await query(last.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await last.close();
    expect(serversIn(dataDir)).toEqual([]);
  });

  it('answers every opening while others come and go', async () => {
    const dataDir = await newDataDir();
    const visit = async () => {
      for (let round = 0; round < 6; round++) {
        const server = await openServer({ dataDir });
        expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
        await server.close();
      }
    };
    await Promise.all([visit(), visit(), visit()]);
    expect(serversIn(dataDir)).toEqual([]);
  });

  it.skipIf(!isRoot)('runs for an ordinary account, whose data root may open too', async () => {
    const folder = await temporaryFolder();
    const account = { uid: 65_534, gid: 65_534 };
    const dataDir = join(folder, 'data');
    await mkdir(dataDir, { mode: 0o700 });
    await chown(dataDir, account.uid, account.gid);
    const holder = await holdServer(dataDir, account);
    const server = await openServer({ dataDir });
    expect(server.pid).toBe(holder.pid);
    await holder.close();
    await server.close();
    const again = await holdServer(dataDir, account);
    await again.close();
    expect(serversIn(dataDir)).toEqual([]);
  });
});

describe('what a dead server left', () => {
  it('is cleared: a pid file whose number now belongs to another process', async () => {
    const dataDir = await newDataDir();
    await (await openServer({ dataDir })).close();
    const data = join(dataDir, 'postgres', 'data');
    const lines = [
      process.pid,
      data,
      1_700_000_000,
      5432,
      join(dataDir, 'postgres/socket'),
      '',
      '',
      'ready',
    ];
    await writeFile(join(data, 'postmaster.pid'), `${lines.join('\n')}\n`);
    await writeFile(join(dataDir, 'postgres/socket/.s.PGSQL.5432.lock'), `${process.pid}\n`);
    const server = await openServer({ dataDir });
    expect(server.pid).not.toBe(process.pid);
    await server.close();
  });

  it('is cleared: the lock and the lease of a dead process', async () => {
    const dataDir = await newDataDir();
    await (await openServer({ dataDir })).close();
    const child = execFileSync(process.execPath, ['-p', 'process.pid'], {
      encoding: 'utf8',
    }).trim();
    const place = await ownPlace(dataDir);
    const dead = `${child}.123.${place}.aaaaaaaa`;
    const reused = `${process.pid}.123.${place}.bbbbbbbb`;
    await writeFile(join(dataDir, 'run/lock', dead), '');
    await writeFile(join(dataDir, 'run/leases', dead), '');
    await writeFile(join(dataDir, 'run/leases', reused), '');
    const server = await openServer({ dataDir });
    const leases = await readdir(join(dataDir, 'run/leases'));
    expect(leases).not.toContain(dead);
    // Only Linux and macOS tell when a process started, which gives the reused number away.
    if (!isWindows) expect(leases).not.toContain(reused);
    await server.close();
  });

  it('does not fill the disk: a long log is cut over', async () => {
    const dataDir = await newDataDir();
    await (await openServer({ dataDir })).close();
    const log = join(dataDir, 'log/server.log');
    await writeFile(log, Buffer.alloc(5 << 20, 'x'));
    await (await openServer({ dataDir })).close();
    expect((await readFile(log)).length).toBeLessThan(1 << 20);
    expect((await readFile(`${log}.1`)).length).toBe(5 << 20);
  });
});

async function ownPlace(dataDir: string): Promise<string> {
  const server = await openServer({ dataDir });
  const [lease = ''] = await readdir(join(dataDir, 'run/leases'));
  await server.close();
  return lease.split('.')[2] ?? '';
}
