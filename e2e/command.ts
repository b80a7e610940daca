import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly said: string;
}

/** Runs one `jiannuo` command as a user does, through npm's bin, and answers what it printed. */
export function jiannuo(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      `${root}node_modules/.bin/jiannuo`,
      args,
      { cwd: root, maxBuffer: 1 << 28, env: { ...process.env, JIANNUO_LANG: 'zh' } },
      (error, out, said) => {
        const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ exit, out, said });
      },
    );
  });
}
