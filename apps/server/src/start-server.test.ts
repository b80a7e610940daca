import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp, token } from './server-fixture.ts';
import { startServer } from './start-server.ts';

let house: TestApp;
let dataDir: string;
beforeAll(async () => {
  house = await openTestApp();
  dataDir = await mkdtemp(join(tmpdir(), 'jiannuo-data-'));
});
afterAll(async () => {
  await house.close();
  await rm(dataDir, { recursive: true });
});

const start = (port = 0, more = {}) =>
  startServer({ ...house.options, dataDir, ...more }, { host: '127.0.0.1', port });
const headers = { authorization: `Bearer ${token}` };

test('listens, answers, and says when the port is taken', async () => {
  const server = await start();
  try {
    const response = await fetch(`${server.address}/api/session`, { headers });
    expect(response.status).toBe(200);
    await expect(start(server.port)).rejects.toMatchObject({
      code: 'port-taken',
      details: { port: server.port },
    });
  } finally {
    await server.close();
  }
  await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
});

test('finishes what is in flight before it stops', async () => {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { office } = house.options;
  const slow = {
    ...office,
    readSession: async (...args: Parameters<typeof office.readSession>) => {
      await gate;
      return office.readSession(...args);
    },
  };
  const server = await start(0, { office: slow });
  const asked = fetch(`${server.address}/api/session`, { headers });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = server.close();
  letGo();
  expect((await asked).status).toBe(200);
  await closed;
});

test('a session signed before a restart is good after it', async () => {
  const first = await start();
  const { port } = first;
  const signedIn = await fetch(`${first.address}/?token=${token}`, { redirect: 'manual' });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  await first.close();
  const second = await start(port, { token: 'another' });
  try {
    const response = await fetch(`${second.address}/api/session`, { headers: { cookie } });
    expect(response.status).toBe(200);
  } finally {
    await second.close();
  }
});

test('broken requests and endless headers do not end it', async () => {
  const server = await start();
  try {
    for (const bytes of [
      '\0\0\0\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      `GET /${'x'.repeat(40_000)} HTTP/1.1\r\n`,
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
        socket.on('data', () => socket.destroy());
        socket.on('error', () => undefined);
        socket.on('close', () => resolve());
      });
    }
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  } finally {
    await server.close();
  }
});
