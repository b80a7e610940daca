import type { ErrorBody, ErrorCode } from '@jiannuo/contract';

/** Codes of the contract, and `offline`: no answer came at all. */
export type FailureCode = ErrorCode | 'offline';

/** A request that did not succeed, in words a person can act on. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: FailureCode;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly details: ErrorBody['details'];
  readonly requestId: string | null;

  constructor(
    failure: {
      code: FailureCode;
      status: number;
      message: string;
      details?: ErrorBody['details'];
      requestId?: string | null;
    },
    cause?: unknown,
  ) {
    super(failure.message, { cause });
    this.code = failure.code;
    this.status = failure.status;
    this.details = failure.details ?? {};
    this.requestId = failure.requestId ?? null;
  }

  /** Whether the same request may succeed later unchanged. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503;
  }
}

/** Any thrown value as an ApiError, so that pages have one thing to show. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError({ code: 'internal', status: 500, message }, error);
}
