import { destination, type Logger, pino } from 'pino';

/** Structured log, one JSON object a line. Never holds tokens, cookies or words of a report. */
export type Log = Logger;

export interface LogOptions {
  /** `warn` unless `JIANNUO_LOG_LEVEL` names another; `info` tells every request. */
  readonly level?: string;
  /** File to append to; standard error when left out. */
  readonly path?: string;
}

/** Makes the log. */
export function createLog(options: LogOptions = {}): Log {
  const level = options.level ?? process.env['JIANNUO_LOG_LEVEL'] ?? 'warn';
  const known = level === 'silent' || Object.hasOwn(pino.levels.values, level);
  return pino(
    { level: known ? level : 'warn', base: { pid: process.pid } },
    destination({ dest: options.path ?? 2, sync: true, mkdir: true }),
  );
}
