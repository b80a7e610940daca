import {
  type ErrorCode,
  type ErrorDetails,
  errorMessage,
  errorTable,
} from '@jiannuo/contract/errors';
import { longestReport } from '@jiannuo/contract/limits';
import type { Language } from './language.ts';

/** A failure of the command line itself, by its code in the error table. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.code = code;
    this.details = details;
  }
}

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly exit: number;
  /** For the log only, when nobody foresaw it. */
  readonly unexpected: unknown;
}

/** What to tell the person, whichever room the error came from: every room's codes are in one table. */
export function failureOf(error: unknown, language: Language): Failure {
  const { code, details } = knownErrorOf(error) ?? {
    code: 'internal',
    details: { requestId: String(process.pid) },
  };
  return {
    code,
    message: errorMessage(code, details, language),
    exit: errorTable[code].exit,
    unexpected: code === 'internal' ? error : undefined,
  };
}

/** The error of the table that an error is by its `code`, or null when it is none. */
export function knownErrorOf(
  error: unknown,
): { readonly code: ErrorCode; readonly details: ErrorDetails } | null {
  if (!(error instanceof Error && 'code' in error && isCode(error.code))) return null;
  return { code: error.code, details: 'details' in error ? (error.details as ErrorDetails) : {} };
}

function isCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorTable, code);
}

/** Throws `report-too-long` before anybody works on a text that the office would refuse. */
export function demandReportLength(path: string, { length: characters }: string): void {
  if (characters <= longestReport) return;
  throw new CommandError('report-too-long', { path, characters, limit: longestReport });
}
