import type { AuditEntry, HashAlgorithm } from '@jiannuo/ledger';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { AuditEventTable, Tables } from '../schema/tables.ts';

/** An event as kept: what it says, and its place in the chain. */
export interface AuditEvent extends AuditEntry {
  readonly previousHash: string;
  readonly hash: string;
}

/** Adds an event, notes which subjects it touched, and moves the jurisdiction's head to it. */
export async function addAuditEvent(
  db: Kysely<Tables>,
  event: AuditEvent,
  touched: readonly string[],
): Promise<void> {
  const { jurisdictionId, seq } = event;
  const at = new Date(event.at);
  await sql`with event as (
  insert into audit_event (
    jurisdiction_id, seq, at, actor, from_address, act, report_id, subject, subject_id, undoes,
    algorithm, before, after, previous_hash, hash
  ) values (
    ${jurisdictionId}, ${seq}, ${at}, ${event.actor}, ${event.from ?? null}, ${event.act},
    ${event.reportId}, ${event.subject}, ${event.subjectId}, ${event.undoes}, ${event.algorithm},
    ${JSON.stringify(event.before)}, ${JSON.stringify(event.after)}, ${event.previousHash}, ${event.hash}
  )
  returning jurisdiction_id, seq
), touches as (
  insert into audit_touch (jurisdiction_id, subject_id, seq)
  select jurisdiction_id, subject_id, seq
  from event cross join unnest(${[...new Set(touched)]}::text[]) as subject_id
)
update jurisdiction set audit_seq = ${seq}, audit_head = ${event.hash}, audit_at = ${at}
where jurisdiction_id = ${jurisdictionId}`.execute(db);
}

/** What events to list; what is left out narrows nothing. */
export interface AuditFilter {
  readonly acts?: readonly string[] | undefined;
  readonly actor?: string | undefined;
  readonly subjectId?: string | undefined;
  /** Words that stand in what was before or after, or in the address. */
  readonly words?: string | undefined;
  /** From this instant on. */
  readonly since?: Date | undefined;
  /** Before this instant. */
  readonly until?: Date | undefined;
}

/** Events from the newest down, at most `limit`, older than `before` when given. */
export async function listAuditEvents(
  db: Kysely<Tables>,
  jurisdictionId: string,
  page: {
    readonly before: number | null;
    readonly limit: number;
    readonly filter?: AuditFilter;
  },
): Promise<AuditEvent[]> {
  let query = db
    .selectFrom('audit_event')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId);
  if (page.before !== null) query = query.where('seq', '<', page.before);
  const { acts, actor, subjectId, words, since, until } = page.filter ?? {};
  if (acts !== undefined) query = query.where('act', 'in', acts);
  if (actor !== undefined) query = query.where('actor', '=', actor);
  if (subjectId !== undefined) {
    query = query.where('seq', 'in', (touches) =>
      touches
        .selectFrom('audit_touch')
        .select('seq')
        .where('jurisdiction_id', '=', jurisdictionId)
        .where('subject_id', '=', subjectId),
    );
  }
  if (words !== undefined) {
    const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    query = query.where(
      sql<boolean>`(before::text ilike ${like} or after::text ilike ${like} or from_address like ${like})`,
    );
  }
  if (since !== undefined) query = query.where('at', '>=', since);
  if (until !== undefined) query = query.where('at', '<', until);
  const rows = await query.orderBy('seq', 'desc').limit(page.limit).execute();
  return rows.map(eventOf);
}

/** Events in the order they happened, after `seq`, at most `limit`. */
export async function readAuditEvents(
  db: Kysely<Tables>,
  jurisdictionId: string,
  page: { readonly after: number; readonly limit: number },
): Promise<AuditEvent[]> {
  const rows = await db
    .selectFrom('audit_event')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('seq', '>', page.after)
    .orderBy('seq')
    .limit(page.limit)
    .execute();
  return rows.map(eventOf);
}

/** The events that touched a subject, newest first, at most `limit`. */
export async function listEventsOf(
  db: Kysely<Tables>,
  jurisdictionId: string,
  subjectIds: readonly string[],
  limit: number,
): Promise<AuditEvent[]> {
  const rows = await db
    .selectFrom('audit_event')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('seq', 'in', (touches) =>
      touches
        .selectFrom('audit_touch')
        .select('seq')
        .where('jurisdiction_id', '=', jurisdictionId)
        .where('subject_id', 'in', subjectIds),
    )
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(eventOf);
}

/** The newest act of a person on a report that was neither taken back nor is itself a taking back. */
export async function findUndoable(
  db: Kysely<Tables>,
  jurisdictionId: string,
  by: { readonly reportId: string; readonly actor: string },
): Promise<AuditEvent | undefined> {
  const row = await db
    .selectFrom('audit_event as event')
    .selectAll('event')
    .where('event.jurisdiction_id', '=', jurisdictionId)
    .where('event.report_id', '=', by.reportId)
    .where('event.actor', '=', by.actor)
    .where('event.act', 'not in', ['open-report', 'undo-act'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('audit_event as undone')
            .select('undone.seq')
            .where('undone.jurisdiction_id', '=', jurisdictionId)
            .where('undone.report_id', '=', by.reportId)
            .whereRef('undone.undoes', '=', 'event.seq'),
        ),
      ),
    )
    .orderBy('event.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : eventOf(row);
}

function eventOf(row: Selectable<AuditEventTable>): AuditEvent {
  return {
    jurisdictionId: row.jurisdiction_id,
    seq: row.seq,
    at: row.at.toISOString(),
    actor: row.actor,
    ...(row.from_address === null ? {} : { from: row.from_address }),
    act: row.act,
    reportId: row.report_id,
    subject: row.subject,
    subjectId: row.subject_id,
    undoes: row.undoes,
    algorithm: row.algorithm as HashAlgorithm,
    before: row.before,
    after: row.after,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
