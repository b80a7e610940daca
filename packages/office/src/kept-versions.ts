import { canonicalJson, type HashAlgorithm } from '@jiannuo/ledger';
import {
  type Known,
  putVersions,
  type VersionedRecords,
  type VersionedTable,
} from '@jiannuo/store';
import { hashWith } from './hash.ts';
import type { Db } from './office-context.ts';

/** How many versions an event wrote in a table, and the digest of what they say. */
export interface KeptVersions {
  readonly count: number;
  readonly digest: string;
}

/** What an event wrote, by table. */
export type Kept = Partial<Readonly<Record<VersionedTable, KeptVersions>>>;

/** Most versions an event quotes in full; of more it keeps the digest only. */
const mostQuoted = 60;

/** Where versions are written, and which event they belong to. */
export interface Keeping {
  readonly db: Db;
  readonly jurisdictionId: string;
  readonly at: Date;
  readonly seq: number;
  readonly algorithm: HashAlgorithm;
}

/** Writes the versions of one act, and knows afterwards what its event has to say of them. */
export class VersionKeeper {
  readonly #keeping: Keeping;
  readonly #written = new Map<VersionedTable, Record<string, unknown>[]>();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Writes new versions of things; each thing once an act and table. */
  async keep<T extends VersionedTable>(
    table: T,
    records: readonly VersionedRecords[T][],
  ): Promise<void> {
    if (records.length === 0) return;
    const { db, jurisdictionId, at, seq } = this.#keeping;
    const written = await putVersions(db, table, jurisdictionId, { at, seq }, records);
    const before = this.#written.get(table) ?? [];
    this.#written.set(table, [...before, ...written.map(saidBy)]);
  }

  /** What was written: the digests, and where they are few the versions themselves. */
  written(): { readonly kept: Kept; readonly records: Record<string, unknown> } {
    const kept: Record<string, KeptVersions> = {};
    const records: Record<string, unknown> = {};
    for (const [table, said] of this.#written) {
      kept[table] = keptOf(said, this.#keeping.algorithm);
      if (said.length <= mostQuoted) records[table] = said;
    }
    return { kept, records };
  }
}

/** The digest over what versions say, whatever order they come in. */
export function keptOf(
  said: readonly Readonly<Record<string, unknown>>[],
  algorithm: HashAlgorithm,
): KeptVersions {
  const lines = said.map((one) => canonicalJson(one)).sort();
  return { count: lines.length, digest: hashWith(algorithm)(lines.join('\n')) };
}

/** What a version says, without when it became known. */
export function saidBy<T extends VersionedTable>(version: Known<T>): Record<string, unknown> {
  const { knownFrom: _from, eventSeq: _seq, ...said } = version;
  return said;
}
