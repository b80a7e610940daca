import type { Acted } from '@jiannuo/contract';
import { dismissSentence as ruleOnDismissing } from '@jiannuo/ledger';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';

/** Marks a sentence as holding no undertaking; its rows leave the ledger. */
export async function dismissSentence(
  context: OfficeContext,
  actor: Actor,
  input: OnReport & { readonly sentenceId: string },
): Promise<Acted> {
  return actOnReport(context, actor, { act: 'dismiss-sentence', on: input }, (state) => ({
    change: ruleOnDismissing(state, input.sentenceId),
    subject: 'sentence',
    subjectId: input.sentenceId,
  }));
}
