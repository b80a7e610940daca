import { type ErrorCode, type ErrorDetails, errorMessage } from '@jiannuo/contract/errors';

/** A failure people can be told of: a code of the contract's table and the values of its message. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(errorMessage(code, details, 'en'), options);
    this.code = code;
    this.details = details;
  }
}
