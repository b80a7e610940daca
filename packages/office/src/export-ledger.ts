import type { CommitmentFilter } from '@jiannuo/contract';
import type { Actor } from './actor.ts';
import type { ExportedFile, ExportInput } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';

/** The ledger as a file. */
export async function exportLedger(
  _context: OfficeContext,
  _actor: Actor,
  _input: ExportInput & CommitmentFilter,
): Promise<ExportedFile> {
  throw new OfficeError('internal');
}
