import { execFile } from 'node:child_process';

/** A program of the system and what it is called with; never a shell. */
export interface ToolCall {
  readonly program: string;
  readonly args: readonly string[];
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a program and gives what it prints; rejects when it fails, is missing, too slow or cancelled. */
export function runTool({ program, args, timeoutMs, signal }: ToolCall): Promise<string> {
  const options = {
    timeout: timeoutMs,
    killSignal: 'SIGKILL' as const,
    maxBuffer: 64 * 1024 * 1024,
    // More threads make tesseract slower.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    ...(signal === undefined ? {} : { signal }),
  };
  return new Promise((resolve, reject) => {
    execFile(program, [...args], options, (error, out) => {
      if (error === null) resolve(out);
      else reject(error);
    });
  });
}
