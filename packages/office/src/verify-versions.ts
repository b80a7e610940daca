import { createHash } from 'node:crypto';
import type { HashAlgorithm } from '@jiannuo/ledger';
import {
  type AuditEvent,
  findChangedEvidence,
  findGaps,
  readByEvent,
  type VersionedTable,
  versionedTables,
} from '@jiannuo/store';
import { type Kept, keptOf, saidBy } from './kept-versions.ts';
import type { Db } from './office-context.ts';
import type { Break } from './verify-report.ts';

/** Events whose versions are read at a time. */
const batch = 100;
/** Beyond every event number. */
const beyond = 2_147_483_647;
const tables = Object.keys(versionedTables) as VersionedTable[];

/** What one event says it wrote, and when. */
interface Said {
  readonly kept: Kept;
  readonly at: string;
  readonly algorithm: HashAlgorithm;
}

/** What the events of a trail say they wrote, by their numbers. */
export class AuditedVersions {
  readonly #said = new Map<number, Said>();

  /** Takes in one event. Events must come in order and be proven before. */
  follow({ seq, at, algorithm, after }: AuditEvent): void {
    const kept = (after as { kept?: Kept } | null)?.kept;
    if (kept !== undefined) this.#said.set(seq, { kept, at, algorithm });
  }

  /** The first place where versions are not what their events said, or null. */
  async firstBreak(db: Db, jurisdictionId: string, lastSeq: number): Promise<Break | null> {
    for (let after = 0; after < lastSeq; after += batch) {
      const upTo = Math.min(after + batch, lastSeq);
      for (const table of tables) {
        const found = await this.#breakIn(db, jurisdictionId, { table, after, upTo });
        if (found !== null) return found;
      }
    }
    for (const table of tables) {
      const range = { after: lastSeq, upTo: beyond };
      const [stray] = await readByEvent(db, table, jurisdictionId, range);
      if (stray !== undefined) return { seq: lastSeq, code: 'version-unknown', of: table };
      const [gap] = await findGaps(db, table, jurisdictionId);
      if (gap !== undefined) return { seq: gap, code: 'version-time-changed', of: table };
    }
    const [changed] = await findChangedEvidence(db, jurisdictionId, sha256);
    return changed === undefined ? null : { seq: 0, code: 'evidence-changed', of: changed };
  }

  async #breakIn(
    db: Db,
    jurisdictionId: string,
    { table, after, upTo }: { table: VersionedTable; after: number; upTo: number },
  ): Promise<Break | null> {
    const versions = await readByEvent(db, table, jurisdictionId, { after, upTo });
    const bySeq = Map.groupBy(versions, ({ eventSeq }) => eventSeq);
    for (let seq = after + 1; seq <= upTo; seq += 1) {
      const said = this.#said.get(seq);
      const expected = said?.kept[table];
      const found = bySeq.get(seq) ?? [];
      if (said === undefined || expected === undefined) {
        if (found.length > 0) return { seq, code: 'version-unknown', of: table };
        continue;
      }
      if (found.length < expected.count) return { seq, code: 'version-missing', of: table };
      const { digest } = keptOf(found.map(saidBy), said.algorithm);
      if (digest !== expected.digest) return { seq, code: 'version-changed', of: table };
      if (found.some(({ knownFrom }) => knownFrom.toISOString() !== said.at)) {
        return { seq, code: 'version-time-changed', of: table };
      }
    }
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
