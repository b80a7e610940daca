import type { Acted } from '@jiannuo/contract';
import { type Decision, decideDiagnostic as ruleOnDeciding } from '@jiannuo/ledger';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';

/** Says whether a suspected misprint is one. */
export async function decideDiagnostic(
  context: OfficeContext,
  actor: Actor,
  input: OnReport & { readonly diagnosticId: string; readonly decision: Decision },
): Promise<Acted> {
  return actOnReport(context, actor, { act: 'decide-diagnostic', on: input }, (state) => ({
    change: ruleOnDeciding(state, input.diagnosticId, input.decision),
    subject: 'diagnostic',
    subjectId: input.diagnosticId,
  }));
}
