/**
 * One kind of failure. `zh` and `en` say what happened and what to do; `{name}` is filled from the
 * error's details. `status` is the HTTP status, `exit` the command's exit code, `retryable` whether
 * the same request may succeed later unchanged.
 */
export interface ErrorEntry {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly exit: number;
  readonly retryable: boolean;
  readonly zh: string;
  readonly en: string;
}

/** An entry of the table, in the order people read it. */
export const entry = (
  status: ErrorEntry['status'],
  exit: number,
  zh: string,
  en: string,
  retryable = false,
): ErrorEntry => ({ status, exit, retryable, zh, en });
