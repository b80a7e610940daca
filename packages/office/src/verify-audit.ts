import type { ChainCheck } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { eventHash, genesisHash, type HashAlgorithm } from '@jiannuo/ledger';
import {
  type AuditEvent,
  type JurisdictionRow,
  listReports,
  readAuditEvents,
} from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { AuditedState } from './audited-state.ts';
import { hashWith } from './hash.ts';
import { loadJurisdiction, loadReport } from './load-report.ts';
import type { InJurisdiction, Language } from './office.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { read } from './read.ts';
import { type Break, breaksOf } from './verify-report.ts';

/** Events read at a time; bounds memory, not the chain. */
const batch = 200;

/**
 * Proves the audit trail of a jurisdiction: every event has the hash it should, none is missing,
 * and reports, rows, sentences and remarks are what the last event on them left. Names the first
 * link that does not hold.
 */
export async function verifyAudit(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId, language = 'zh' }: InJurisdiction & { readonly language?: Language },
): Promise<ChainCheck> {
  return read(context, actor, async (db) => {
    const jurisdiction = await loadJurisdiction(db, jurisdictionId);
    const audited = new AuditedState();
    const chain = await followChain(db, jurisdiction, audited);
    const broken = chain.broken ?? (await firstBreak(db, jurisdictionId, audited));
    return {
      ok: broken === null,
      algorithm: jurisdiction.hash_algorithm as HashAlgorithm,
      events: chain.events,
      head: chain.head,
      broken: broken === null ? null : { seq: broken.seq, reason: reasonOf(broken, language) },
    };
  });
}

function reasonOf({ code, of }: Break, language: Language): string {
  return [words.chainBreak[code][language], of].filter(Boolean).join(' ');
}

interface Followed {
  readonly events: number;
  readonly head: string;
  readonly broken: Break | null;
}

async function followChain(
  db: Db,
  jurisdiction: JurisdictionRow,
  audited: AuditedState,
): Promise<Followed> {
  let seq = 0;
  let head = genesisHash;
  for (;;) {
    const page = { after: seq, limit: batch };
    const events = await readAuditEvents(db, jurisdiction.jurisdiction_id, page);
    for (const event of events) {
      const code = breakAt(event, seq + 1, head);
      if (code !== null) return { events: seq, head, broken: { seq: seq + 1, code } };
      audited.follow(event);
      seq = event.seq;
      head = event.hash;
    }
    if (events.length < batch) break;
  }
  const isWhole = seq === jurisdiction.audit_seq && head === jurisdiction.audit_head;
  const broken: Break | null = isWhole ? null : { seq: seq + 1, code: 'event-missing' };
  return { events: seq, head, broken };
}

function breakAt(event: AuditEvent, expected: number, previousHash: string): Break['code'] | null {
  if (event.seq !== expected) return 'event-missing';
  const { previousHash: told, hash, ...entry } = event;
  if (told !== previousHash) return 'link-changed';
  return eventHash(hashWith(entry.algorithm), previousHash, entry) === hash
    ? null
    : 'event-changed';
}

async function firstBreak(
  db: Db,
  jurisdictionId: string,
  audited: AuditedState,
): Promise<Break | null> {
  const breaks: Break[] = [];
  const records = await listReports(db, jurisdictionId);
  for (const [reportId, said] of audited.reports) {
    if (!records.some(({ id }) => id === reportId)) {
      breaks.push({ seq: said.opened.seq, code: 'report-missing', of: reportId });
      continue;
    }
    breaks.push(...breaksOf(said, await loadReport(db, { jurisdictionId, reportId })));
  }
  for (const { id } of records) {
    if (!audited.reports.has(id)) breaks.push({ seq: 0, code: 'report-unknown', of: id });
  }
  return breaks.reduce<Break | null>(
    (first, found) => (first === null || found.seq < first.seq ? found : first),
    null,
  );
}
