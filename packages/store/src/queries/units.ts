import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** A unit that can lead or join. */
export interface UnitRecord {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** The unit it belongs to, or null. */
  readonly parent: string | null;
  readonly ordinal: number;
  readonly contact: { readonly person: string; readonly phone: string } | null;
  /** Units a group stands for. */
  readonly members: readonly string[];
}

/** The units of a jurisdiction, those the place itself named first. */
export async function listUnits(db: Kysely<Tables>, jurisdictionId: string): Promise<UnitRecord[]> {
  return db
    .selectFrom('unit')
    .select(['name', 'kind', 'aliases', 'parent', 'ordinal', 'contact', 'members'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .orderBy('source')
    .orderBy('ordinal')
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
  await writeUnits(db, jurisdictionId, source, fresh);
}

/** Writes units as the place gives them; those of the same names become what is written. */
export async function saveUnits(
  db: Kysely<Tables>,
  jurisdictionId: string,
  units: readonly UnitRecord[],
): Promise<void> {
  await sql`delete from unit where jurisdiction_id = ${jurisdictionId}
  and name = any(${units.map(({ name }) => name)}::text[])`.execute(db);
  await writeUnits(db, jurisdictionId, 'given', units);
}

async function writeUnits(
  db: Kysely<Tables>,
  jurisdictionId: string,
  source: 'proposed' | 'given',
  units: readonly UnitRecord[],
): Promise<void> {
  if (units.length === 0) return;
  await db
    .insertInto('unit')
    .values(
      units.map(({ aliases, contact, members, ...unit }) => ({
        ...unit,
        jurisdiction_id: jurisdictionId,
        aliases: JSON.stringify(aliases),
        contact: contact === null ? null : JSON.stringify(contact),
        members: JSON.stringify(members),
        source,
      })),
    )
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'name']).doNothing())
    .execute();
}
