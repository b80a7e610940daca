import type { Acted } from '@jiannuo/contract';
import { type ActRecord, undoAct as ruleOnUndoing } from '@jiannuo/ledger';
import { findUndoable } from '@jiannuo/store';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import type { OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';

/**
 * Takes back the actor's last act on a report; repeated, the one before it. History stays: taking
 * back is an act of its own.
 */
export async function undoAct(
  context: OfficeContext,
  actor: Actor,
  input: OnReport,
): Promise<Acted> {
  const { jurisdictionId, reportId } = input;
  return actOnReport(context, actor, { act: 'undo-act', on: input }, async (state, { db }) => {
    const act = await findUndoable(db, jurisdictionId, { reportId, actor: actor.name });
    if (act === undefined) throw new OfficeError('nothing-to-undo');
    // Written by `actOnReport` and covered by the chain.
    const record = { before: act.before, after: act.after } as ActRecord;
    return {
      change: ruleOnUndoing(state, record),
      subject: 'report',
      subjectId: reportId,
      undoes: act.seq,
    };
  });
}
