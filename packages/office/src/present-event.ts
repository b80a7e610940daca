import type { AuditList, HistoryEvent } from '@jiannuo/contract';
import { omit } from '@jiannuo/ledger';
import type { AuditEvent } from '@jiannuo/store';

type Facts = Record<string, unknown>;

/** An event as the audit list shows it; the digests of an opening stay inside. */
export function presentEvent(event: AuditEvent): AuditList['items'][number] {
  const { seq, at, actor, act, hash, subject, subjectId, previousHash } = event;
  return {
    seq,
    at,
    actor,
    act,
    hash,
    from: event.from ?? null,
    subject,
    subjectId,
    previousHash,
    before: asFacts(event.before),
    after: withoutDigests(asFacts(event.after)),
  };
}

/** An event as the history of one row shows it: the row before and after. */
export function presentHistory(event: AuditEvent, ids: readonly string[]): HistoryEvent {
  const { seq, at, actor, act, hash } = event;
  return {
    seq,
    at,
    actor,
    act,
    hash,
    before: rowIn(event.before, ids),
    after: rowIn(event.after, ids),
  };
}

function rowIn(side: unknown, ids: readonly string[]): Facts | null {
  const rows = asFacts(asFacts(side)?.['commitments']) ?? {};
  const id = ids.find((candidate) => candidate in rows);
  return id === undefined ? null : asFacts(rows[id]);
}

function withoutDigests(after: Facts | null): Facts | null {
  if (after === null || !('digests' in after)) return after;
  return omit(after, 'digests');
}

function asFacts(value: unknown): Facts | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Facts)
    : null;
}
