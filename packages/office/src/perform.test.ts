import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { openDatabase } from '@jiannuo/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestOffice, openText, owner, type TestOffice } from './office-fixture.ts';
import { openOffice } from './open-office.ts';
import { shortReport } from './report-fixture.ts';

let house: TestOffice;
beforeAll(async () => {
  house = await openTestOffice();
});
afterAll(() => house.close());

/** A way to the database that can lose the server's answer to the next `commit`. */
async function fragileWay() {
  const { connection } = house.server;
  const url =
    connection.connectionString === undefined ? null : new URL(connection.connectionString);
  const port = Number(url?.port ?? connection.port ?? 5432) || 5432;
  const host = url?.hostname ?? connection.host ?? '127.0.0.1';
  const target = host.startsWith('/') ? { path: join(host, `.s.PGSQL.${port}`) } : { host, port };
  let isArmed = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        if (!far.writableEnded) far.end();
      });
    }
    near.on('data', (bytes) => {
      if (isArmed && /\bcommit\b/i.test(bytes.toString('latin1'))) {
        isArmed = false;
        far.removeAllListeners('data');
        far.once('data', () => near.destroy());
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => near.write(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const nearPort = typeof address === 'object' && address !== null ? address.port : 0;
  const through =
    url === null
      ? { ...connection, host: '127.0.0.1', port: nearPort }
      : {
          ...connection,
          connectionString: Object.assign(new URL(url), { host: `127.0.0.1:${nearPort}` }).href,
        };
  return {
    connection: through,
    loseNextCommit: () => {
      isArmed = true;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

test('an act whose confirmation was lost on the way is looked up, not called failed', async () => {
  const { on, page } = await openText(house.office, shortReport);
  const [row] = (await page()).commitments;
  const way = await fragileWay();
  const database = await openDatabase({ connection: way.connection });
  try {
    const office = openOffice({ database });
    way.loseNextCommit();
    const { jurisdictionId } = on;
    const edit = { jurisdictionId, commitmentId: row?.id ?? '', revision: 1, note: '已函商' };
    const acted = await office.editCommitment(owner, edit);
    expect(acted).toMatchObject({ seq: 2, commitments: [{ note: '已函商', revision: 2 }] });
    expect(await house.office.verifyAudit(owner, on)).toMatchObject({ ok: true, events: 2 });
  } finally {
    await database.close();
    way.close();
  }
});
