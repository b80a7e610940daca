import type { Acted } from '@jiannuo/contract';
import { dropCommitment as ruleOnDropping } from '@jiannuo/ledger';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnCommitment } from './office.ts';
import type { OfficeContext } from './office-context.ts';

/** Marks a row as no undertaking. */
export async function dropCommitment(
  context: OfficeContext,
  actor: Actor,
  input: OnCommitment & { readonly revision: number },
): Promise<Acted> {
  const { commitmentId: id, revision } = input;
  return actOnReport(context, actor, { act: 'drop-commitment', on: input }, (state) => ({
    change: ruleOnDropping(state, { id, revision }),
    subject: 'commitment',
    subjectId: id,
  }));
}
