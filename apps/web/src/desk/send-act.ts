import type { Acted, Commitment, ReportPage } from '@jiannuo/contract';
import type { QueryClient } from '@tanstack/react-query';
import { ApiError, asApiError } from '../api/api-error.ts';
import { applyActed } from '../api/apply-acted.ts';
import { asking, askKey } from '../api/ask.ts';
import { call } from '../api/call.ts';
import type { Place } from '../shell/place.ts';
import { type ActOutcome, type DeskAct, rowOf } from './acts.ts';
import { differing, fieldsOf } from './row-fields.ts';

/** Sends one act with the revisions the page holds now, and puts the answer into the page. */
export async function sendAct(
  client: QueryClient,
  place: Place,
  act: DeskAct,
): Promise<ActOutcome> {
  try {
    const acted = await request(client, place, act);
    await applyActed(client, place, acted);
    return { ok: true, acted };
  } catch (thrown) {
    const error = asApiError(thrown);
    // Someone else was here: what the page shows must be true again before anything is decided.
    if (error.code === 'revision-stale' || error.code === 'commitment-inactive') {
      await refresh(client, place, rowOf(act));
    }
    return { ok: false, code: error.code, message: error.message };
  }
}

function request(client: QueryClient, place: Place, act: DeskAct): Promise<Acted> {
  const { jurisdictionId } = place;
  const page = () => client.getQueryData<ReportPage>(askKey('readReportPage', { params: place }));
  const row = (id: string): Commitment => {
    const found = page()?.commitments.find((each) => each.id === id);
    if (found) return found;
    throw new ApiError({ code: 'commitment-not-found', status: 404, message: '' });
  };
  const onRow = (id: string) => ({ jurisdictionId, commitmentId: id });
  switch (act.kind) {
    case 'confirm': {
      const { id, revision } = row(act.id);
      return call('confirmCommitments', { params: place, body: { rows: [{ id, revision }] } });
    }
    case 'edit': {
      const now = row(act.id);
      // Our own acts raise the revision too; only other words than the form began with are a conflict.
      if (differing(fieldsOf(now), act.base).length > 0) {
        throw new ApiError({ code: 'revision-stale', status: 409, message: '' });
      }
      const body = { ...act.patch, revision: now.revision };
      return call('editCommitment', { params: onRow(act.id), body });
    }
    case 'split':
      return call('splitCommitment', {
        params: onRow(act.id),
        body: { revision: row(act.id).revision, at: act.at },
      });
    case 'merge':
      return call('mergeCommitment', {
        params: onRow(act.id),
        body: {
          revision: row(act.id).revision,
          nextId: act.nextId,
          nextRevision: row(act.nextId).revision,
        },
      });
    case 'drop':
      return call('dropCommitment', {
        params: onRow(act.id),
        body: { revision: row(act.id).revision },
      });
    case 'dismiss':
      return call('dismissSentence', { params: { ...place, sentenceId: act.sentenceId } });
    case 'add':
      return call('addCommitment', { params: place, body: { from: act.from, to: act.to } });
    case 'decide':
      return call('decideDiagnostic', {
        params: { ...place, diagnosticId: act.diagnosticId },
        body: { decision: act.decision },
      });
    case 'undo':
      return call('undoAct', { params: place });
  }
}

async function refresh(client: QueryClient, place: Place, id: string | null): Promise<void> {
  await client.invalidateQueries({ queryKey: askKey('readReportPage', { params: place }) });
  if (!id) return;
  const params = { jurisdictionId: place.jurisdictionId, commitmentId: id };
  await client
    .fetchQuery({ ...asking('readCommitment', { params }), staleTime: 0 })
    .catch(() => undefined);
}
