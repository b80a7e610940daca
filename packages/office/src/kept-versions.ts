import { canonicalJson, type HashAlgorithm } from '@jiannuo/ledger';
import {
  type Known,
  putVersions,
  readByEvent,
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
  readonly #tables = new Set<VersionedTable>();

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
    await putVersions(db, table, jurisdictionId, { at, seq }, records);
    this.#tables.add(table);
  }

  /** What was written, as read back: the digests, and where they are few the versions themselves. */
  async written(): Promise<{ readonly kept: Kept; readonly records: Record<string, unknown> }> {
    const { db, jurisdictionId, seq, algorithm } = this.#keeping;
    const kept: Record<string, KeptVersions> = {};
    const records: Record<string, unknown> = {};
    for (const table of this.#tables) {
      const versions = await readByEvent(db, table, jurisdictionId, { after: seq - 1, upTo: seq });
      kept[table] = keptOf(versions, algorithm);
      if (versions.length <= mostQuoted) records[table] = versions.map(saidBy);
    }
    return { kept, records };
  }
}

/** The digest over versions, in the order the store reads them in. */
export function keptOf<T extends VersionedTable>(
  versions: readonly Known<T>[],
  algorithm: HashAlgorithm,
): KeptVersions {
  const hash = hashWith(algorithm);
  const digest = hash(versions.map((version) => canonicalJson(saidBy(version))).join('\n'));
  return { count: versions.length, digest };
}

/** What a version says, without when it became known. */
function saidBy<T extends VersionedTable>(version: Known<T>): Record<string, unknown> {
  const { knownFrom: _from, eventSeq: _seq, ...said } = version;
  return said;
}
