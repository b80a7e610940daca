import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from './log.ts';
import { openTestApp, type TestApp, token } from './server-fixture.ts';
import { inFlightMost, uploadsMost } from './server-limits.ts';
import type { UploadedFile } from './server-options.ts';
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

test('says when an address is not this machine’s', async () => {
  const elsewhere = { host: '192.0.2.1', port: 0 };
  await expect(startServer({ ...house.options, dataDir }, elsewhere)).rejects.toMatchObject({
    code: 'address-unusable',
    details: { host: '192.0.2.1' },
  });
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

interface Refused {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

/** Sends bytes as they are and gives all that comes back until the connection ends. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

test.each([
  ['bytes that are no HTTP', 'GARBAGE\r\n\r\n', 'request-invalid'],
  [
    'a host that is none',
    'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    'request-invalid',
  ],
  [
    'a backslash in the path',
    'GET /\\evil HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
    'request-invalid',
  ],
  ['endless headers', `GET / HTTP/1.1\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`, 'request-too-large'],
])('%s is refused by the table, with a number', async (_, bytes, code) => {
  const server = await start();
  try {
    const [head = '', body = ''] = (await exchange(server.port, bytes)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 4\d\d /);
    const refused = JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)) as Refused;
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(/\p{Script=Han}/u);
    expect(refused.requestId).toMatch(/^[0-9a-f-]{36}$/);
  } finally {
    await server.close();
  }
});

test('a file whose sender hangs up is no failure of the database', async () => {
  const path = join(dataDir, 'log');
  const server = await start(0, { log: createLog({ level: 'warn', path }) });
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/reports?name=a HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nContent-Length: 1000\r\n\r\nhalf`,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await server.close();
  expect(await readFile(path, 'utf8')).toBe('');
});

test('so many files at once are taken in, more are asked to come again', async () => {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { readUpload } = house.options;
  const server = await start(0, {
    readUpload: async (file: UploadedFile) => {
      await gate;
      return readUpload(file);
    },
  });
  const send = () =>
    fetch(`${server.address}/api/reports?name=a`, { method: 'POST', headers, body: '诗' });
  const taken = Array.from({ length: uploadsMost }, send);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const refused = await send();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
  letGo();
  for (const answer of await Promise.all(taken)) expect(answer.status).toBe(422);
  expect((await send()).status).toBe(422);
  await server.close();
});

test('a burst beyond the limit is refused in part, and the server recovers', async () => {
  const server = await start();
  const asked = Array.from({ length: inFlightMost * 2 }, () =>
    fetch(`${server.address}/api/session`, { headers }),
  );
  const answers = await Promise.all(asked);
  for (const answer of answers) {
    expect([200, 429]).toContain(answer.status);
    await answer.arrayBuffer();
  }
  expect((await fetch(`${server.address}/api/session`, { headers })).status).toBe(200);
  await server.close();
});

test('a kept connection does not hold up the stop', async () => {
  const server = await start();
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  const closed = server.close();
  const late = new Promise((resolve) => setTimeout(resolve, 3000, 'late'));
  expect(await Promise.race([closed, late])).toBeUndefined();
  socket.destroy();
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
