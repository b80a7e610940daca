import { type ErrorCode, type ErrorDetails, errorTable } from '@jiannuo/contract/errors';
import { isConnectionLoss, isDiskFull } from '@jiannuo/store';
import { OfficeError } from './office-error.ts';

/**
 * The error of the contract that a failure amounts to, or null when it is none the table knows:
 * then it is a defect, to be logged and shown as `internal`.
 */
export function asOfficeError(error: unknown): OfficeError | null {
  if (error instanceof OfficeError) return error;
  if (isConnectionLoss(error)) return new OfficeError('database-unavailable', {}, { cause: error });
  if (isDiskFull(error)) {
    return new OfficeError('disk-full', { path: 'PostgreSQL' }, { cause: error });
  }
  if (error instanceof Error && 'code' in error && isCode(error.code)) {
    return new OfficeError(error.code, detailsOf(error), { cause: error });
  }
  return null;
}

function isCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorTable, code);
}

function detailsOf(error: Error): ErrorDetails {
  if (!('details' in error) || typeof error.details !== 'object' || error.details === null) {
    return {};
  }
  const plain = Object.entries(error.details).filter(
    (entry): entry is [string, string | number | boolean | null] =>
      entry[1] === null || ['string', 'number', 'boolean'].includes(typeof entry[1]),
  );
  return Object.fromEntries(plain);
}
