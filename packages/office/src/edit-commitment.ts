import type { Acted, CommitmentEdit } from '@jiannuo/contract';
import { editCommitment as ruleOnEditing } from '@jiannuo/ledger';
import { newId } from '@jiannuo/store';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnCommitment } from './office.ts';
import type { OfficeContext } from './office-context.ts';

/** Changes a row that nobody changed since the person saw it. */
export async function editCommitment(
  context: OfficeContext,
  actor: Actor,
  input: OnCommitment & CommitmentEdit,
): Promise<Acted> {
  const { jurisdictionId, commitmentId, revision, ...edit } = input;
  const on = { jurisdictionId, commitmentId };
  return actOnReport(context, actor, { act: 'edit-commitment', on }, (state) => ({
    change: ruleOnEditing(state, { id: commitmentId, revision }, edit, newId),
    subject: 'commitment',
    subjectId: commitmentId,
  }));
}
