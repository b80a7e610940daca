import type { Acted } from '@jiannuo/contract';
import { splitCommitment as ruleOnSplitting } from '@jiannuo/ledger';
import { newId } from '@jiannuo/store';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnCommitment } from './office.ts';
import type { OfficeContext } from './office-context.ts';

/** Splits a row in two at an offset of the text. */
export async function splitCommitment(
  context: OfficeContext,
  actor: Actor,
  input: OnCommitment & { readonly revision: number; readonly at: number },
): Promise<Acted> {
  const { commitmentId: id, revision, at } = input;
  return actOnReport(context, actor, { act: 'split-commitment', on: input }, (state) => ({
    change: ruleOnSplitting(state, { id, revision }, at, newId),
    subject: 'commitment',
    subjectId: id,
  }));
}
