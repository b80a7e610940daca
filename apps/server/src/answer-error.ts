import { errorMessage, errorTable } from '@jiannuo/contract';
import { asOfficeError, OfficeError } from '@jiannuo/office';
import type { Context } from 'hono';
import type { Log } from './log.ts';
import type { RequestEnv } from './request-facts.ts';

/**
 * Answers with an error of the contract's table, in the language of the request. What the table does
 * not know is a defect: logged here, once, and answered as `internal` with the request's id.
 */
export function answerError(c: Context<RequestEnv>, error: unknown, log: Log): Response {
  const requestId = c.get('requestId') ?? '';
  const known = asOfficeError(error);
  if (known === null) {
    log.error({ defect: traceOf(error), requestId, path: c.req.path }, 'internal error');
  }
  const { code, details } = known ?? new OfficeError('internal', { requestId });
  const { status, retryable } = errorTable[code];
  if (known !== null && status >= 500) {
    log.warn({ code, requestId, path: c.req.path, cause: reasonOf(known.cause) }, 'failed');
  }
  if (retryable) c.header('Retry-After', '1');
  c.header('Cache-Control', 'no-store');
  const message = errorMessage(code, details, c.get('language') ?? 'zh');
  return c.json({ code, message, details, requestId }, status);
}

/** Where a defect arose. Other members of an error may quote a row, and so the report. */
function traceOf(error: unknown): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack } = error;
  return { name, message, stack, ...('code' in error ? { code: error.code } : {}) };
}

function reasonOf(cause: unknown): string | undefined {
  return cause instanceof Error ? cause.message : undefined;
}
