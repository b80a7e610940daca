import { genesisHash, type HashAlgorithm, type JurisdictionId } from '@jiannuo/ledger';
import { type Kysely, type Selectable, sql } from 'kysely';
import { newId } from '../new-id.ts';
import type { JurisdictionTable, Tables } from '../schema/tables.ts';

export type JurisdictionRow = Selectable<JurisdictionTable>;

/** Taken while a jurisdiction is looked for and made, so that none is made twice. "pla". */
const namingLock = 0x70_6c_61;

/** Every jurisdiction, by name. */
export async function listJurisdictions(db: Kysely<Tables>): Promise<JurisdictionRow[]> {
  return db
    .selectFrom('jurisdiction')
    .selectAll()
    .orderBy('created_at')
    .orderBy('jurisdiction_id')
    .execute();
}

/** One jurisdiction. */
export async function readJurisdiction(
  db: Kysely<Tables>,
  jurisdictionId: string,
): Promise<JurisdictionRow | undefined> {
  return db
    .selectFrom('jurisdiction')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .executeTakeFirst();
}

/** One jurisdiction, locked until the transaction ends: acts in it take turns. */
export async function lockJurisdiction(
  db: Kysely<Tables>,
  jurisdictionId: string,
): Promise<JurisdictionRow | undefined> {
  return db
    .selectFrom('jurisdiction')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .forUpdate()
    .executeTakeFirst();
}

/** What names a jurisdiction, and how its audit chain is hashed if it has to be made. */
export interface NamedPlace {
  readonly name: string;
  readonly level: string;
  readonly hashAlgorithm: HashAlgorithm;
  readonly at: Date;
}

/** The id of the jurisdiction of that name and level, made when there is none. In a transaction. */
export async function findOrMakeJurisdiction(
  db: Kysely<Tables>,
  place: NamedPlace,
): Promise<JurisdictionId> {
  await sql`select pg_advisory_xact_lock(${sql.lit(namingLock)})`.execute(db);
  const found = await db
    .selectFrom('jurisdiction')
    .select('jurisdiction_id')
    .where('name', '=', place.name)
    .where('level', '=', place.level)
    .orderBy('created_at')
    .executeTakeFirst();
  if (found !== undefined) return found.jurisdiction_id as JurisdictionId;
  const jurisdictionId = newId() as JurisdictionId;
  await db
    .insertInto('jurisdiction')
    .values({
      jurisdiction_id: jurisdictionId,
      parent_id: null,
      name: place.name,
      level: place.level,
      hash_algorithm: place.hashAlgorithm,
      audit_seq: 0,
      audit_head: genesisHash,
      audit_at: null,
      created_at: place.at,
    })
    .execute();
  return jurisdictionId;
}
