import type { Act } from '@jiannuo/contract';
import { eventHash, type HashAlgorithm } from '@jiannuo/ledger';
import {
  addActKey,
  addAuditEvent,
  findActKey,
  isConnectionLoss,
  type JurisdictionRow,
  lockJurisdiction,
  readAuditEvents,
} from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { asOfficeError } from './as-office-error.ts';
import { hashWith } from './hash.ts';
import { type Kept, VersionKeeper } from './kept-versions.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { demand, may } from './policies.ts';

/** What an act works in: one transaction, its jurisdiction locked. */
export interface ActScope {
  readonly db: Db;
  readonly jurisdiction: JurisdictionRow;
  readonly actor: Actor;
  readonly at: Date;
  /**
   * Throws `forbidden` unless the actor may do this act for the units: for one of them, where they
   * stand for one thing. An act that some may do for their own unit only must call it.
   */
  readonly demandUnit: (...units: readonly string[]) => void;
  /** Writes new versions of things; what was written stands in the act's event. */
  readonly keep: VersionKeeper['keep'];
}

/** What kinds of things acts are done to. */
export type Subject =
  | 'report'
  | 'commitment'
  | 'sentence'
  | 'diagnostic'
  | 'duties'
  | 'dispatch'
  | 'item'
  | 'progress'
  | 'light'
  | 'change'
  | 'setting'
  | 'unit'
  | 'account'
  | 'audit';

/** What an act says of itself in the audit trail. */
export interface EventDraft {
  readonly reportId: string | null;
  readonly subject: Subject;
  readonly subjectId: string;
  /** The act it turned out to be, where it is not the one asked for. */
  readonly act?: Act;
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

export interface ActRequest<T> {
  readonly act: Act;
  /** Sent twice with the same key, an act counts once: the second time `again` answers. */
  readonly once?: { readonly key: string; readonly again: (scope: ActScope) => Promise<T> };
  /** Where the act happens, or how to find it in the act's transaction. */
  readonly jurisdictionId: string | ((db: Db) => Promise<string>);
  /** What everybody does about himself, such as signing in: no policy is asked. */
  readonly isOwn?: boolean;
}

/** What acts and reads need of the office. */
export type ActContext = Pick<OfficeContext, 'database' | 'now'>;

/**
 * Performs an act: policy check, one transaction, acts of one jurisdiction one after another, and
 * the audit event written with the rows it tells of. All of it is kept, or nothing.
 */
export async function perform<T>(
  context: ActContext,
  actor: Actor,
  request: ActRequest<T>,
  work: (scope: ActScope) => Promise<Performed<T>>,
): Promise<T> {
  if (request.isOwn !== true && !may(actor, request.act, null))
    throw new OfficeError('forbidden', { deed: request.act });
  let done: { readonly answer: T; readonly event: Written } | undefined;
  try {
    return await context.database.tables.transaction().execute(async (db) => {
      const entered = await enter(context, actor, { db, request });
      const { scope } = entered;
      if (request.once !== undefined && (await isDone(scope, request.once.key))) {
        const known = await request.once.again(scope);
        demandUnitChecked(entered, request.act);
        return known;
      }
      const { event, answer } = await work(scope);
      demandUnitChecked(entered, request.act);
      if (event === null) return answer(scope.jurisdiction.audit_seq);
      const written = await writeEvent(entered, request, event);
      done = { answer: await answer(written.seq), event: written };
      return done.answer;
    });
  } catch (error) {
    // The connection may have broken after the server kept everything but before it said so.
    if (done !== undefined && isConnectionLoss(error)) {
      if (await wasKept(context, done.event)) return done.answer;
    }
    throw asOfficeError(error) ?? error;
  }
}

/** An act that some may do for their own unit only, and that asked for none, is a fault of ours. */
function demandUnitChecked({ isUnitChecked }: Entered, act: Act): void {
  if (!isUnitChecked()) throw new Error(`${act} did not ask for which unit`);
}

interface Written {
  readonly jurisdictionId: string;
  readonly seq: number;
  readonly hash: string;
}

interface Entered {
  readonly scope: ActScope;
  readonly keeper: VersionKeeper;
  readonly isUnitChecked: () => boolean;
}

async function enter<T>(
  context: ActContext,
  actor: Actor,
  { db, request }: { readonly db: Db; readonly request: ActRequest<T> },
): Promise<Entered> {
  const { act, jurisdictionId: place } = request;
  const jurisdictionId = typeof place === 'string' ? place : await place(db);
  const reach = request.isOwn === true ? 'any' : demand(actor, act, jurisdictionId);
  const jurisdiction = await lockJurisdiction(db, jurisdictionId);
  if (jurisdiction === undefined) {
    throw new OfficeError('jurisdiction-not-found', { jurisdictionId });
  }
  let isUnitChecked = reach === 'any';
  const demandUnit = (...units: readonly string[]) => {
    isUnitChecked = true;
    if (reach === 'any' || units.some((unit) => reach.has(unit))) return;
    throw new OfficeError('forbidden', { deed: act });
  };
  const at = notBefore(jurisdiction.audit_at, context.now());
  const keeper = new VersionKeeper({
    db,
    jurisdictionId,
    at,
    seq: jurisdiction.audit_seq + 1,
    algorithm: jurisdiction.hash_algorithm as HashAlgorithm,
  });
  const keep: VersionKeeper['keep'] = (table, records) => keeper.keep(table, records);
  const scope = { db, jurisdiction, actor, at, demandUnit, keep };
  return { scope, keeper, isUnitChecked: () => isUnitChecked };
}

/** Looks whether an act's event is there, as long as a server takes to come back from a restart. */
async function wasKept(
  { database }: ActContext,
  { jurisdictionId, seq, hash }: Written,
): Promise<boolean> {
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      const page = { after: seq - 1, limit: 1 };
      const [found] = await readAuditEvents(database.tables, jurisdictionId, page);
      return found?.hash === hash;
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return false;
}

/** A clock that was put back must not date an act before the one it follows. */
function notBefore(last: Date | null, now: Date): Date {
  return last !== null && last > now ? last : now;
}

async function isDone({ db, jurisdiction }: ActScope, key: string): Promise<boolean> {
  return (await findActKey(db, jurisdiction.jurisdiction_id, key)) !== undefined;
}

async function writeEvent<T>(
  { scope, keeper }: Entered,
  { act, once }: ActRequest<T>,
  draft: EventDraft,
): Promise<Written> {
  const { jurisdiction } = scope;
  const { touched, act: turnedOut = act, ...said } = draft;
  const algorithm = jurisdiction.hash_algorithm as HashAlgorithm;
  const entry = {
    ...said,
    after: withKept(said.after, keeper.written()),
    undoes: draft.undoes ?? null,
    jurisdictionId: jurisdiction.jurisdiction_id,
    seq: jurisdiction.audit_seq + 1,
    at: scope.at.toISOString(),
    actor: scope.actor.name,
    ...(scope.actor.from === null ? {} : { from: scope.actor.from }),
    act: turnedOut,
    algorithm,
  };
  const previousHash = jurisdiction.audit_head;
  const hash = eventHash(hashWith(algorithm), previousHash, entry);
  await addAuditEvent(scope.db, { ...entry, previousHash, hash }, [...new Set(touched)]);
  if (once !== undefined) {
    await addActKey(scope.db, entry.jurisdictionId, { key: once.key, seq: entry.seq });
  }
  return { jurisdictionId: entry.jurisdictionId, seq: entry.seq, hash };
}

/** What the act says, and the digests of the versions it wrote. */
function withKept(
  after: unknown,
  { kept, records }: { readonly kept: Kept; readonly records: Readonly<Record<string, unknown>> },
): unknown {
  if (Object.keys(kept).length === 0) return after;
  return { ...(after as object | null), ...records, kept };
}
