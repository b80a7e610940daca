import { isConnectionLoss } from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { asOfficeError } from './as-office-error.ts';
import { loadJurisdiction } from './load-report.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { type Deed, demand } from './policies.ts';

/**
 * Reads in one snapshot, after the policy check; `work` is told for which units. Reading is tried once more when the connection
 * turns out to be dead, as all are after the server was restarted.
 */
export async function read<T>(
  context: Pick<OfficeContext, 'database'>,
  actor: Actor,
  { jurisdictionId, deed = 'read' }: { readonly jurisdictionId: string; readonly deed?: Deed },
  work: (db: Db, reach: 'any' | ReadonlySet<string>) => Promise<T>,
): Promise<T> {
  const reach = demand(actor, deed, jurisdictionId);
  return readFreely(context, async (db) => {
    // Others have a part in the jurisdiction, so there is one.
    if (actor.accountId === null) await loadJurisdiction(db, jurisdictionId);
    return work(db, reach);
  });
}

/** Reads in one snapshot what needs no permission, or what the reader narrows to the actor's own. */
export async function readFreely<T>(
  context: Pick<OfficeContext, 'database'>,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const once = () =>
    context.database.tables
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(work);
  return twice(once);
}

/** Reads with one statement, which needs no snapshot; tried twice like `read`. */
export async function readOne<T>(
  context: Pick<OfficeContext, 'database'>,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return twice(() => work(context.database.tables));
}

async function twice<T>(once: () => Promise<T>): Promise<T> {
  try {
    try {
      return await once();
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      return await once();
    }
  } catch (error) {
    throw asOfficeError(error) ?? error;
  }
}
