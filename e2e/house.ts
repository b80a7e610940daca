import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A running `jiannuo open`, started as a user would start it, on a data folder of its own. */
export interface House {
  /** The printed address, with its token. */
  readonly address: string;
  readonly dataDir: string;
  /** Everything said on standard error so far. */
  readonly said: () => string;
  readonly process: ChildProcess;
  /** Stops the program as Ctrl+C does and answers its exit code. */
  stop(): Promise<number | null>;
}

export async function newDataDir(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'jiannuo-e2e-'));
}

/** Starts the program; fails with what it said if it ends before it is ready. */
export async function openHouse(
  dataDir: string,
  files: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<House> {
  const child = spawn(
    join(root, 'node_modules/.bin/jiannuo'),
    ['open', ...files, '--data', dataDir, '--port', '0', '--no-browser', ...flags],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, JIANNUO_LANG: 'zh' } },
  );
  let out = '';
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const ready = /^ready .*?(\S+)$/m.exec(out);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code} before ready:\n${said}`)));
    child.once('error', reject);
  });
  return {
    address,
    dataDir,
    said: () => said,
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill('SIGINT');
      await once(child, 'exit');
      return child.exitCode;
    },
  };
}

export async function removeDataDir(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
}
