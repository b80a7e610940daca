import { canonicalJson, type HashAlgorithm } from '@jiannuo/ledger';
import type { AuditEvent } from '@jiannuo/store';
import { hashWith } from './hash.ts';
import type { OpeningRecord } from './opening-event.ts';

/** What the trail says a thing is, and the event that said so last. */
export interface Audited<T> {
  readonly seq: number;
  readonly value: T;
}

/** A digest and the hash it was made with. */
export interface Digest {
  readonly algorithm: HashAlgorithm;
  readonly hex: string;
}

/** Everything the audit trail says of one report. Maps are by id. */
export interface AuditedReport {
  readonly opened: Audited<OpeningRecord>;
  readonly algorithm: HashAlgorithm;
  readonly rows: Map<string, Audited<Digest>>;
  readonly sentences: Map<string, Audited<string>>;
  readonly diagnostics: Map<string, Audited<string>>;
}

interface Side {
  readonly commitments?: Readonly<Record<string, unknown>>;
  readonly sentences?: Readonly<Record<string, string>>;
  readonly diagnostics?: Readonly<Record<string, string>>;
}

/** Follows the trail event by event, and knows what every report should be at its end. */
export class AuditedState {
  readonly reports: Map<string, AuditedReport> = new Map();

  /** Takes in one event. Events must come in order and be proven before. */
  follow(event: AuditEvent): void {
    const { reportId, seq, algorithm } = event;
    if (reportId === null) return;
    if (event.act === 'open-report') {
      this.reports.set(reportId, opened(event, event.after as OpeningRecord));
      return;
    }
    const report = this.reports.get(reportId);
    if (report === undefined) return;
    const after = (event.after ?? {}) as Side;
    const hash = hashWith(algorithm);
    for (const [id, row] of Object.entries(after.commitments ?? {})) {
      report.rows.set(id, { seq, value: { algorithm, hex: hash(canonicalJson(row)) } });
    }
    for (const [id, kind] of Object.entries(after.sentences ?? {})) {
      report.sentences.set(id, { seq, value: kind });
    }
    for (const [id, decision] of Object.entries(after.diagnostics ?? {})) {
      report.diagnostics.set(id, { seq, value: decision });
    }
  }
}

function opened({ seq, algorithm }: AuditEvent, record: OpeningRecord): AuditedReport {
  const byId = <T, U>(items: Readonly<Record<string, T>>, read: (item: T) => U) =>
    new Map(Object.entries(items).map(([id, item]) => [id, { seq, value: read(item) }]));
  return {
    opened: { seq, value: record },
    algorithm,
    rows: byId(record.digests.rows, (hex) => ({ algorithm, hex })),
    sentences: byId(record.sentences, (kind) => kind),
    diagnostics: byId(record.diagnostics, (decision) => decision),
  };
}
