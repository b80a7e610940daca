import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openServer } from '../server/open-server.ts';
import {
  canMount,
  holdServer,
  killHard,
  mountMemory,
  removeTemporary,
  temporaryFolder,
} from '../server/server-fixture.ts';
import { diagnose } from './diagnose.ts';
import type { Finding, FindingCode } from './finding.ts';
import { checkMemory, checkNode } from './system-checks.ts';

afterEach(removeTemporary);

function only(findings: readonly Finding[], code: FindingCode): Finding | undefined {
  return findings.find((finding) => finding.code === code);
}

describe('the doctor', () => {
  it('finds a sound machine sound and leaves no trace', async () => {
    const dataDir = join(await temporaryFolder(), 'data');
    const findings = await diagnose({ dataDir });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(only(findings, 'server-programs')?.details).toEqual({ version: '18.4' });
    expect(only(findings, 'embedded-server')?.details).toEqual({ state: 'none' });
    expect(only(findings, 'data-dir')?.details['reason']).toBe('new');
    await expect(rm(dataDir)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('tells an old Node and a small machine', () => {
    expect(checkNode('22.3.0')[0]).toMatchObject({ severity: 'error', details: { floor: 24 } });
    expect(checkMemory(256 * 1024 ** 2)[0]?.severity).toBe('error');
    expect(checkMemory(1024 ** 3)[0]?.severity).toBe('warning');
  });

  it('sees a running server, its users, and what a killed one left', async () => {
    const dataDir = join(await temporaryFolder(), 'data');
    const holder = await holdServer(dataDir);
    const running = await diagnose({ dataDir });
    const details = { state: 'running', pid: holder.pid, users: 1 };
    expect(only(running, 'embedded-server')?.details).toEqual(details);
    await killHard(holder.child);
    expect(only(await diagnose({ dataDir }), 'stale-files')?.details['leases']).toBe(1);
    await (await openServer({ dataDir })).close();
    const stopped = await diagnose({ dataDir });
    expect(only(stopped, 'embedded-server')?.details).toEqual({ state: 'stopped' });
    expect(only(stopped, 'stale-files')).toBeUndefined();
    expect(only(stopped, 'start-lock-held')).toBeUndefined();
  });

  it('tells a cluster of another version and a damaged one', async () => {
    const dataDir = join(await temporaryFolder(), 'data');
    await (await openServer({ dataDir })).close();
    await writeFile(join(dataDir, 'postgres', 'data', 'PG_VERSION'), '16\n');
    expect(only(await diagnose({ dataDir }), 'cluster-version')).toMatchObject({
      severity: 'error',
      details: { cluster: '16', server: '18' },
    });
    await rm(join(dataDir, 'postgres', 'data'), { recursive: true });
    expect(only(await diagnose({ dataDir }), 'cluster-damaged')?.severity).toBe('error');
  });

  it('tells a data directory that is a file, too deep for a socket, or on a full disk', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const inFile = await diagnose({ dataDir: join(folder, 'file', 'data') });
    expect(only(inFile, 'data-dir')).toMatchObject({
      severity: 'error',
      details: { reason: 'ENOTDIR' },
    });
    if (process.platform === 'win32') return;
    const deep = await diagnose({ dataDir: join(folder, '台账'.repeat(20)) });
    expect(only(deep, 'socket-path-long')?.severity).toBe('note');
  });

  it.skipIf(!canMount)('tells a disk without room', async () => {
    const folder = await temporaryFolder();
    mountMemory(folder, 'size=20m');
    expect(only(await diagnose({ dataDir: folder }), 'disk-space')?.severity).toBe('error');
  });
});

describe('the doctor, with an outside server', () => {
  it('tells an address that is none, and never repeats it', async () => {
    const findings = await diagnose({ dataDir: '/', databaseUrl: 'mysql://u:geheim@host/x' });
    expect(only(findings, 'database-url-invalid')?.severity).toBe('error');
    expect(JSON.stringify(findings)).not.toContain('geheim');
  });

  it('tells a server nobody answers at', async () => {
    const port = await closedPort();
    const databaseUrl = `postgres://u:geheim@127.0.0.1:${port}/x`;
    const findings = await diagnose({ dataDir: '/', databaseUrl });
    expect(only(findings, 'outside-server-unreachable')).toMatchObject({
      severity: 'error',
      details: { host: '127.0.0.1', port },
    });
    expect(JSON.stringify(findings)).not.toContain('geheim');
  });

  it.skipIf(process.platform === 'win32')('accepts one that is new enough', async () => {
    const dataDir = join(await temporaryFolder(), 'data');
    const server = await openServer({ dataDir });
    const { host, user, password, database } = server.connection;
    const databaseUrl = `postgresql://${user}:${String(password)}@/${database}?host=${host}`;
    const findings = await diagnose({ dataDir: '/', databaseUrl });
    expect(only(findings, 'outside-server-version')).toMatchObject({
      severity: 'ok',
      details: { version: 18 },
    });
    expect(only(findings, 'outside-server-rights')).toBeUndefined();
    await server.close();
  });
});

async function closedPort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
