import type { Act } from '@jiannuo/contract';
import { eventHash, type HashAlgorithm } from '@jiannuo/ledger';
import { addAuditEvent, type JurisdictionRow, lockJurisdiction } from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { asOfficeError } from './as-office-error.ts';
import { hashWith } from './hash.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { demand } from './policies.ts';

/** What an act works in: one transaction, its jurisdiction locked. */
export interface ActScope {
  readonly db: Db;
  readonly jurisdiction: JurisdictionRow;
  readonly actor: Actor;
  readonly at: Date;
}

/** What an act says of itself in the audit trail. */
export interface EventDraft {
  readonly reportId: string | null;
  readonly subject: 'report' | 'commitment' | 'sentence' | 'diagnostic';
  readonly subjectId: string;
  readonly undoes?: number;
  readonly before: unknown;
  readonly after: unknown;
  /** Subjects whose history shows the event. */
  readonly touched: readonly string[];
}

/** What an act has done: its event, or null when nothing changed, and the answer to it. */
export interface Performed<T> {
  readonly event: EventDraft | null;
  /** Given the number of the act's event, or of the last one when nothing changed. */
  readonly answer: (seq: number) => Promise<T>;
}

export interface ActRequest {
  readonly act: Act;
  /** Where the act happens, or how to find it in the act's transaction. */
  readonly jurisdictionId: string | ((db: Db) => Promise<string>);
}

/**
 * Performs an act: policy check, one transaction, acts of one jurisdiction one after another, and
 * the audit event written with the rows it tells of. All of it is kept, or nothing.
 */
export async function perform<T>(
  context: OfficeContext,
  actor: Actor,
  request: ActRequest,
  work: (scope: ActScope) => Promise<Performed<T>>,
): Promise<T> {
  demand(actor, request.act);
  try {
    return await context.database.tables.transaction().execute(async (db) => {
      const id =
        typeof request.jurisdictionId === 'string'
          ? request.jurisdictionId
          : await request.jurisdictionId(db);
      const jurisdiction = await lockJurisdiction(db, id);
      if (jurisdiction === undefined) {
        throw new OfficeError('jurisdiction-not-found', { jurisdictionId: id });
      }
      const scope: ActScope = { db, jurisdiction, actor, at: context.now() };
      const done = await work(scope);
      if (done.event === null) return done.answer(jurisdiction.audit_seq);
      return done.answer(await writeEvent(scope, request.act, done.event));
    });
  } catch (error) {
    throw asOfficeError(error) ?? error;
  }
}

async function writeEvent(scope: ActScope, act: Act, draft: EventDraft): Promise<number> {
  const { jurisdiction } = scope;
  const { touched, ...said } = draft;
  const algorithm = jurisdiction.hash_algorithm as HashAlgorithm;
  const entry = {
    ...said,
    undoes: draft.undoes ?? null,
    jurisdictionId: jurisdiction.jurisdiction_id,
    seq: jurisdiction.audit_seq + 1,
    at: scope.at.toISOString(),
    actor: scope.actor.name,
    act,
    algorithm,
  };
  const previousHash = jurisdiction.audit_head;
  const hash = eventHash(hashWith(algorithm), previousHash, entry);
  await addAuditEvent(scope.db, { ...entry, previousHash, hash }, touched);
  return entry.seq;
}
