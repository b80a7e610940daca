import type { Duties } from '@jiannuo/contract';
import type { Actor } from './actor.ts';
import { loadJurisdiction } from './load-report.ts';
import type { InJurisdiction } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { presentDuties } from './present-duties.ts';
import { read } from './read.ts';

/** The duties lexicon: what is built in, and what the office laid over it. */
export async function readDuties(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId }: InJurisdiction,
): Promise<Duties> {
  const jurisdiction = await read(context, actor, { jurisdictionId }, (db) =>
    loadJurisdiction(db, jurisdictionId),
  );
  return presentDuties(jurisdiction, await context.duties.read());
}
