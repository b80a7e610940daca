import { isRefusal, type Refusal, type Ruling } from '@jiannuo/ledger';
import { OfficeError } from '../office-error.ts';

/** What the rules gave; their refusal as the error people are told. */
export function ruled<T extends object>(ruling: Ruling<T>): T {
  if (isRefusal(ruling)) throw asError(ruling);
  return ruling;
}

function asError({ refused, details }: Refusal): OfficeError {
  return new OfficeError(refused, details);
}
