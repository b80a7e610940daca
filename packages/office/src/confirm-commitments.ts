import type { Acted } from '@jiannuo/contract';
import { confirmCommitments as ruleOnConfirming, type SeenRow } from '@jiannuo/ledger';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';

/** Confirms that rows read the text rightly, all of them or none. */
export async function confirmCommitments(
  context: OfficeContext,
  actor: Actor,
  input: OnReport & { readonly rows: readonly SeenRow[] },
): Promise<Acted> {
  return actOnReport(context, actor, { act: 'confirm-commitments', on: input }, (state) => ({
    change: ruleOnConfirming(state, input.rows),
    subject: 'report',
    subjectId: input.reportId,
  }));
}
