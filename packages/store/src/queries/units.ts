import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** A unit that can lead or join. */
export interface UnitRecord {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** The units of a jurisdiction, those the place itself named first. */
export async function listUnits(db: Kysely<Tables>, jurisdictionId: string): Promise<UnitRecord[]> {
  return db
    .selectFrom('unit')
    .select(['name', 'kind', 'aliases'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .orderBy('source')
    .orderBy('kind')
    .orderBy('name')
    .execute();
}

/** Adds units; a name that is there already stays as it is. */
export async function addUnits(
  db: Kysely<Tables>,
  jurisdictionId: string,
  source: 'proposed' | 'given',
  units: readonly UnitRecord[],
): Promise<void> {
  const known = await listUnits(db, jurisdictionId);
  const names = new Set(known.map(({ name }) => name));
  const fresh = units.filter(
    ({ name }, index) =>
      !names.has(name) && units.findIndex((other) => other.name === name) === index,
  );
  if (fresh.length === 0) return;
  await db
    .insertInto('unit')
    .values(
      fresh.map(({ name, kind, aliases }) => ({
        jurisdiction_id: jurisdictionId,
        name,
        kind,
        aliases: JSON.stringify(aliases),
        source,
      })),
    )
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'name']).doNothing())
    .execute();
}
