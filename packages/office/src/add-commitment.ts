import type { Acted } from '@jiannuo/contract';
import type { Span } from '@jiannuo/extraction';
import { isRefusal, addCommitment as ruleOnAdding } from '@jiannuo/ledger';
import { highestCodeNumber, newId } from '@jiannuo/store';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';

/** Adds a row from a selected passage of the text. */
export async function addCommitment(
  context: OfficeContext,
  actor: Actor,
  input: OnReport & Span,
): Promise<Acted> {
  const request = { act: 'add-commitment', on: input } as const;
  return actOnReport(context, actor, request, async (state, { db }) => {
    const year = state.report.profile.planYear ?? 0;
    const highestNumber = await highestCodeNumber(db, input.jurisdictionId, year);
    const change = ruleOnAdding(state, input, { highestNumber, newId });
    const added = isRefusal(change) ? '' : (change.commitments[0]?.id ?? '');
    return { change, subject: 'commitment', subjectId: added };
  });
}
