import { once } from 'node:events';
import { openServer } from './open-server.ts';

/** Tests only: a process of its own that opens the server and holds it until its input ends. */

const dataDir = process.argv[2] ?? '';
try {
  const server = await openServer({ dataDir });
  const { pid, connection } = server;
  process.stdout.write(`${JSON.stringify({ pid, connection })}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
  await server.close();
} catch (error) {
  process.stdout.write(`${JSON.stringify({ failure: String(error) })}\n`);
}
