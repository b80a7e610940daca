import type { ChainCheck } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { eventHash, genesisHash, type HashAlgorithm } from '@jiannuo/ledger';
import {
  type AuditEvent,
  type JurisdictionRow,
  listGrantsIn,
  listReports,
  type ReportRecord,
  readAuditEvents,
  readWordPlaces,
} from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { AuditedGrants } from './audit/audited-grants.ts';
import { AuditedState } from './audited-state.ts';
import { hashWith } from './hash.ts';
import { loadJurisdiction, loadReport } from './load-report.ts';
import type { AuditToVerify, Language } from './office.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { read } from './read.ts';
import { type Break, breaksOf } from './verify-report.ts';
import { AuditedVersions } from './verify-versions.ts';

/** Events read at a time; bounds memory, not the chain. */
const batch = 200;

/**
 * Proves the audit trail of a jurisdiction: every event has the hash it should, none is missing,
 * and reports, rows, sentences and remarks are what the last event on them left. Names the first
 * link that does not hold. Progress is told in events and then reports.
 */
export async function verifyAudit(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId, language = 'zh', checkpoint, onProgress = () => undefined }: AuditToVerify,
): Promise<ChainCheck> {
  return read(context, actor, { jurisdictionId, deed: 'read-audit' }, async (db) => {
    const jurisdiction = await loadJurisdiction(db, jurisdictionId);
    const audited = new AuditedState();
    const grants = new AuditedGrants();
    const versions = new AuditedVersions();
    const records = await listReports(db, jurisdictionId);
    const total = jurisdiction.audit_seq + records.length;
    const tell = (done: number): void => onProgress({ done: Math.min(done, total), total });
    const chain = await followChain(db, {
      jurisdiction,
      audited,
      grants,
      versions,
      tell,
      checkpoint,
    });
    const broken =
      chain.broken ??
      (await firstBreak(db, { jurisdiction, audited, grants, versions, records, tell })) ??
      (await versions.firstBreak(db, jurisdictionId, jurisdiction.audit_seq));
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

interface Following {
  readonly jurisdiction: JurisdictionRow;
  readonly audited: AuditedState;
  readonly grants: AuditedGrants;
  readonly versions: AuditedVersions;
  /** Is told how many events and reports are done. */
  readonly tell: (done: number) => void;
  readonly checkpoint?: AuditToVerify['checkpoint'];
}

async function followChain(
  db: Db,
  { jurisdiction, audited, grants, versions, tell, checkpoint }: Following,
): Promise<Followed> {
  let seq = 0;
  let head = genesisHash;
  for (;;) {
    const page = { after: seq, limit: batch };
    const events = await readAuditEvents(db, jurisdiction.jurisdiction_id, page);
    for (const event of events) {
      const code = breakAt(event, seq + 1, head) ?? missesAt(event, checkpoint);
      if (code !== null) return { events: seq, head, broken: { seq: seq + 1, code } };
      audited.follow(event);
      versions.follow(event);
      grants.follow(event);
      seq = event.seq;
      head = event.hash;
    }
    tell(seq);
    if (events.length < batch) break;
  }
  if (checkpoint !== undefined && seq < checkpoint.seq) {
    return { events: seq, head, broken: { seq: seq + 1, code: 'checkpoint-missed' } };
  }
  const isWhole = seq === jurisdiction.audit_seq && head === jurisdiction.audit_head;
  const broken: Break | null = isWhole ? null : { seq: seq + 1, code: 'event-missing' };
  return { events: seq, head, broken };
}

/** The chain may hold in itself and still not be the one the checkpoint was taken of. */
function missesAt(
  { seq, hash }: AuditEvent,
  checkpoint: AuditToVerify['checkpoint'],
): Break['code'] | null {
  return checkpoint?.seq === seq && checkpoint.head !== hash ? 'checkpoint-missed' : null;
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
  {
    jurisdiction,
    audited,
    grants,
    records,
    tell,
  }: Following & { readonly records: readonly ReportRecord[] },
): Promise<Break | null> {
  const jurisdictionId = jurisdiction.jurisdiction_id;
  const breaks: Break[] = [...grants.breaksOf(await listGrantsIn(db, jurisdictionId))];
  let done = jurisdiction.audit_seq;
  for (const [reportId, said] of audited.reports) {
    if (!records.some(({ id }) => id === reportId)) {
      breaks.push({ seq: said.opened.seq, code: 'report-missing', of: reportId });
      continue;
    }
    const on = { jurisdictionId, reportId };
    const wordPlaces = await readWordPlaces(db, on);
    breaks.push(...breaksOf(said, { ...(await loadReport(db, on)), wordPlaces }));
    done += 1;
    tell(done);
  }
  for (const { id } of records) {
    if (!audited.reports.has(id)) breaks.push({ seq: 0, code: 'report-unknown', of: id });
  }
  return breaks.reduce<Break | null>(
    (first, found) => (first === null || found.seq < first.seq ? found : first),
    null,
  );
}
