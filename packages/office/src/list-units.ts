import type { Unit } from '@jiannuo/contract';
import { listUnits as unitsOf } from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { loadJurisdiction } from './load-report.ts';
import type { InJurisdiction } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { read } from './read.ts';

/** Units that can lead or join, those the place itself named first. */
export async function listUnits(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId }: InJurisdiction,
): Promise<{ items: Unit[] }> {
  return read(context, actor, { jurisdictionId }, async (db) => {
    await loadJurisdiction(db, jurisdictionId);
    const units = await unitsOf(db, jurisdictionId);
    return { items: units.map((unit) => ({ ...unit, aliases: [...unit.aliases] })) };
  });
}
