import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { jiannuo } from './command.ts';
import { newDataDir, openHouse, removeDataDir } from './house.ts';
import { hasShared, sampleReport, seedReport } from './samples.ts';

const report = hasShared ? seedReport : sampleReport;
const bin = fileURLToPath(new URL('../node_modules/.bin/jiannuo', import.meta.url));

interface Session {
  readonly reports: readonly {
    readonly id: string;
    readonly jurisdiction: { readonly id: string };
    readonly counts: { commitments: number };
  }[];
}
interface Ledger {
  readonly items: readonly { readonly id: string; revision: number }[];
}

/** Signs in with the printed address and answers a way to ask the API. */
async function signIn(address: string) {
  const { origin, searchParams } = new URL(address);
  const authorization = `Bearer ${searchParams.get('token')}`;
  return async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${origin}${path}`, { ...init, headers: { authorization } });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
}

describe('kill -9', () => {
  it('at any moment of opening leaves either nothing or the whole report', async () => {
    const dataDir = await newDataDir();
    try {
      for (const delayMs of [150, 400, 700, 1000, 1400, 1900]) {
        const child = spawn(
          bin,
          ['open', report, '--data', dataDir, '--port', '0', '--no-browser'],
          { stdio: 'ignore' },
        );
        await wait(delayMs);
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      }
      const house = await openHouse(dataDir, [report]);
      const ask = await signIn(house.address);
      const { reports } = (await ask('/api/session')).body as Session;
      expect(reports).toHaveLength(1);
      expect(reports[0]?.counts.commitments).toBeGreaterThan(80);
      expect(await house.stop()).toBe(0);
      expect((await jiannuo('verify', '--data', dataDir)).exit).toBe(0);
    } finally {
      await removeDataDir(dataDir);
    }
  });

  it('of the database under a running program is said, survived, and loses nothing', async () => {
    const dataDir = await newDataDir();
    try {
      const house = await openHouse(dataDir, [report]);
      const ask = await signIn(house.address);
      const before = (await ask('/api/session')).body as Session;
      process.kill(postmasterPid(dataDir), 'SIGKILL');
      const during = await ask('/api/session');
      expect([200, 503]).toContain(during.status);
      if (during.status === 503) {
        expect(during.body).toMatchObject({ code: 'database-unavailable' });
      }
      await expect
        .poll(async () => (await ask('/api/session')).status, { timeout: 30_000, interval: 500 })
        .toBe(200);
      expect((await ask('/api/session')).body).toEqual(before);
      expect(await house.stop()).toBe(0);
    } finally {
      await removeDataDir(dataDir);
    }
  });
});

/** The embedded server's process, from the pid file of its cluster. */
function postmasterPid(dataDir: string): number {
  const file = readFileSync(`${dataDir}/postgres/data/postmaster.pid`, 'utf8');
  return Number(file.split('\n')[0]);
}

/** A small disk of its own; null where mounting one is not permitted. */
function smallDisk(): { readonly path: string; unmount(): void } | null {
  const path = mkdtempSync(join(tmpdir(), 'jiannuo-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'tmpfs', path]);
  if (mounted.status !== 0) {
    rmSync(path, { recursive: true });
    return null;
  }
  return {
    path,
    unmount() {
      spawnSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(65_536));
  } catch {
    // Full now.
  } finally {
    closeSync(file);
  }
}

const disk = smallDisk();
describe.skipIf(disk === null)('a disk that fills up', () => {
  it('refuses the act in words, keeps what was there, and works again with room', async () => {
    const place = disk?.path ?? '';
    try {
      const house = await openHouse(join(place, 'data'), [report]);
      const ask = await signIn(house.address);
      const { reports } = (await ask('/api/session')).body as Session;
      const { id, jurisdiction } = reports[0] ?? { id: '', jurisdiction: { id: '' } };
      const on = `/api/j/${jurisdiction.id}`;
      const list = (await ask(`${on}/commitments?limit=1`)).body as Ledger;
      const row = list.items[0] ?? { id: '', revision: 0 };
      const edit = async (note: string) =>
        await ask(`${on}/commitments/${row.id}`, {
          method: 'PATCH',
          body: JSON.stringify({ revision: row.revision, note }),
        });
      fill(join(place, 'filler'));
      let refused = await edit('字'.repeat(1900));
      // Room kept in pages already on disk may take a few more.
      for (let at = 0; refused.status === 200 && at < 300; at += 1) {
        row.revision += 1;
        refused = await edit(`${at}${randomBytes(900).toString('hex')}`);
      }
      expect(refused).toMatchObject({ status: 503, body: { code: 'disk-full' } });
      expect((await ask(`${on}/reports/${id}/page`)).status).toBe(200);
      rmSync(join(place, 'filler'));
      await expect.poll(async () => (await edit('后来')).status, { timeout: 30_000 }).toBe(200);
      expect((await ask(`${on}/audit/verify`)).body).toMatchObject({ ok: true });
      expect(await house.stop()).toBe(0);
    } finally {
      disk?.unmount();
    }
  });
});

describe('two programs on one ledger', () => {
  it('share the database; the one that stays goes on when the other ends', async () => {
    const dataDir = await newDataDir();
    try {
      const first = await openHouse(dataDir, [report]);
      const second = await openHouse(dataDir, [report]);
      expect(second.said()).toContain('台账未作改动');
      expect(await first.stop()).toBe(0);
      const ask = await signIn(second.address);
      expect((await ask('/api/session')).status).toBe(200);
      expect(await second.stop()).toBe(0);
    } finally {
      await removeDataDir(dataDir);
    }
  });
});

describe('the address', () => {
  it('lets nobody in without its token', async () => {
    const dataDir = await newDataDir();
    try {
      const house = await openHouse(dataDir, [report]);
      const { origin } = new URL(house.address);
      expect((await fetch(`${origin}/api/session`)).status).toBe(401);
      const wrong = { headers: { authorization: `Bearer ${'x'.repeat(43)}` } };
      expect((await fetch(`${origin}/api/session`, wrong)).status).toBe(401);
      expect((await fetch(`${origin}/?token=${'x'.repeat(43)}`)).status).toBe(401);
      const foreign = await fetch(`${origin}/api/session`, { headers: { host: 'evil.example' } });
      expect([401, 403]).toContain(foreign.status);
      await house.stop();
    } finally {
      await removeDataDir(dataDir);
    }
  });
});
