import type { InputOf } from '@jiannuo/contract';
import { saveDraft } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import { asOfficeError } from '../as-office-error.ts';
import { loadJurisdiction } from '../load-report.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { demandFor } from '../policies.ts';
import { loadItem, unitsOf } from './load-items.ts';

/** Keeps what is being written. Nobody has said it yet, so it is no act and leaves no event. */
export async function saveProgressDraft(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'saveProgressDraft'>,
): Promise<{ savedAt: string }> {
  const { jurisdictionId, itemId, unit, period, entry: body } = input;
  demandFor(actor, 'report-progress', jurisdictionId, unit);
  const at = context.now();
  const db = context.database.tables;
  try {
    await loadJurisdiction(db, jurisdictionId);
    const item = await loadItem({ db, jurisdictionId }, itemId);
    if (!unitsOf(item).includes(unit)) throw new OfficeError('item-not-found', { itemId });
    await saveDraft(db, jurisdictionId, { itemId, unit, period, body, by: actor.name, at });
  } catch (error) {
    throw asOfficeError(error) ?? error;
  }
  return { savedAt: at.toISOString() };
}
