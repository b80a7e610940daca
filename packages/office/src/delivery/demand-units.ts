import { listUnits } from '@jiannuo/store';
import { OfficeError } from '../office-error.ts';
import type { Looking } from './load-items.ts';

/** Throws `unit-not-found` for a name that is no unit of the place. */
export async function demandUnits(
  { db, jurisdictionId }: Looking,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const known = new Set((await listUnits(db, jurisdictionId)).map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new OfficeError('unit-not-found', { unit: unknown });
}
