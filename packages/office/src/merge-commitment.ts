import type { Acted } from '@jiannuo/contract';
import { mergeCommitments } from '@jiannuo/ledger';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnCommitment } from './office.ts';
import type { OfficeContext } from './office-context.ts';

/** Merges a row with the one after it. */
export async function mergeCommitment(
  context: OfficeContext,
  actor: Actor,
  input: OnCommitment & {
    readonly revision: number;
    readonly nextId: string;
    readonly nextRevision: number;
  },
): Promise<Acted> {
  const first = { id: input.commitmentId, revision: input.revision };
  const next = { id: input.nextId, revision: input.nextRevision };
  return actOnReport(context, actor, { act: 'merge-commitments', on: input }, (state) => ({
    change: mergeCommitments(state, first, next),
    subject: 'commitment',
    subjectId: first.id,
  }));
}
