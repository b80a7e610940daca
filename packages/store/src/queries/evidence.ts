import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** A file as kept, by what it holds. */
export interface EvidenceFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file for a unit; the same bytes again are kept once. */
export async function addEvidence(
  db: Kysely<Tables>,
  jurisdictionId: string,
  file: EvidenceFile & { readonly unit: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await sql`insert into evidence (jurisdiction_id, sha256, media_type, size, bytes, stored_at, stored_by, unit)
values (${jurisdictionId}, ${file.sha256}, ${file.mediaType}, ${file.bytes.length}, ${Buffer.from(file.bytes)}, ${file.at}, ${file.by}, ${file.unit})
on conflict (jurisdiction_id, sha256, unit) do nothing`.execute(db);
}

/** A file and the units that handed it in; undefined where there is none. */
export async function readEvidence(
  db: Kysely<Tables>,
  jurisdictionId: string,
  sha256: string,
): Promise<(EvidenceFile & { readonly units: readonly string[] }) | undefined> {
  const { rows } = await sql<{ media_type: string; bytes: Uint8Array; unit: string }>`select
  media_type, bytes, unit from evidence
where jurisdiction_id = ${jurisdictionId} and sha256 = ${sha256} order by unit`.execute(db);
  const [first] = rows;
  if (first === undefined) return undefined;
  const units = rows.map(({ unit }) => unit);
  return { sha256, mediaType: first.media_type, bytes: first.bytes, units };
}

/** Which of the files a unit handed in. */
export async function knownEvidence(
  db: Kysely<Tables>,
  jurisdictionId: string,
  { unit, sha256 }: { readonly unit: string; readonly sha256: readonly string[] },
): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: string }>`select sha256 from evidence
where jurisdiction_id = ${jurisdictionId} and unit = ${unit} and sha256 = any(${sha256}::text[])`.execute(
    db,
  );
  return new Set(rows.map((row) => row.sha256));
}

/** Files whose bytes are not what they are kept under, by the name they are kept under. */
export async function findChangedEvidence(
  db: Kysely<Tables>,
  jurisdictionId: string,
  digestOf: (bytes: Uint8Array) => string,
): Promise<string[]> {
  const { rows: keys } = await sql<{ sha256: string; unit: string }>`select sha256, unit
from evidence where jurisdiction_id = ${jurisdictionId} order by sha256, unit`.execute(db);
  const changed: string[] = [];
  for (const { sha256, unit } of keys) {
    const { rows } = await sql<{ bytes: Uint8Array }>`select bytes from evidence
where jurisdiction_id = ${jurisdictionId} and sha256 = ${sha256} and unit = ${unit}`.execute(db);
    if (rows.some(({ bytes }) => digestOf(bytes) !== sha256)) changed.push(sha256);
  }
  return changed;
}
