import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export interface ProgramResult {
  /** Exit code; null if it was killed or never ran. */
  readonly exitCode: number | null;
  /** Both output streams, or why it could not be started. */
  readonly output: string;
}

/**
 * The environment of the server's programs: ours, without settings meant for other PostgreSQL
 * tools, and in the C locale so that the log can be read by machine.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/i.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** Spawn options that make a program run under the server's account. */
export function asUser(user: ServerUser | null): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid, gid: user.gid };
}

/** Runs a program of the server to its end. Never throws: a failure is in the result. */
export async function runProgram(
  path: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly user: ServerUser | null },
): Promise<ProgramResult> {
  return await new Promise((resolve) => {
    const child = spawn(path, args, {
      cwd: options.cwd,
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // Ctrl-C in the terminal is for us alone: we end what we began, in order.
      detached: process.platform !== 'win32',
      ...asUser(options.user),
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ exitCode: null, output: error.message }));
    child.on('close', (exitCode) => {
      resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8').trim() });
    });
  });
}
