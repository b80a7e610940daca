import type { Acted, Commitment } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyActed } from '../api/apply-acted.ts';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { type EditOutcome, editEach, type RowsEdit } from './edit-each.ts';
import { useReason } from './use-reason.ts';

/** The contract confirms at most this many rows at once. */
const mostConfirmed = 1000;

/** What was just done to so many rows, and can be taken back in so many steps. */
export interface DoneAct {
  readonly word: 'confirmed' | 'applied';
  readonly rows: number;
  readonly steps: number;
}

export interface RowActions {
  readonly done: DoneAct | null;
  readonly isBusy: boolean;
  readonly confirm: (rows: readonly Commitment[]) => Promise<void>;
  /** Changes rows one by one; `fresh` reads each row anew first, so that a stale one can be tried again. */
  readonly edit: (
    rows: readonly Commitment[],
    edit: RowsEdit,
    how: { readonly fresh: boolean; readonly onProgress: (tried: number) => void },
  ) => Promise<EditOutcome>;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

/** Acts on rows of the ledger; each says what happened and can be undone. */
export function useRowActs(place: Place): RowActions {
  const { t } = useTranslation('ledger');
  const reasonOf = useReason();
  const client = useQueryClient();
  const [done, setDone] = useState<DoneAct | null>(null);
  const [isBusy, setBusy] = useState(false);
  const settle = useCallback((acted: Acted) => applyActed(client, place, acted), [client, place]);

  const busily = async <T>(act: () => Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      return await act();
    } finally {
      setBusy(false);
    }
  };

  const confirm = (rows: readonly Commitment[]) =>
    busily(async () => {
      const open = rows.filter((row) => row.check === 'unchecked');
      if (open.length === 0) return void say(t('confirmNothing'));
      let confirmed = 0;
      let steps = 0;
      try {
        for (let at = 0; at < open.length; at += mostConfirmed) {
          const part = open.slice(at, at + mostConfirmed);
          const body = { rows: part.map(({ id, revision }) => ({ id, revision })) };
          const acted = await call('confirmCommitments', { params: place, body });
          confirmed += part.length;
          steps += 1;
          await settle(acted);
        }
      } catch (error) {
        const reason = reasonOf(error);
        say(t('confirmFailed', { n: open.length - confirmed, reason }), 'bad');
        await client.invalidateQueries({ queryKey: ['listCommitments'] });
      }
      if (confirmed > 0) setDone({ word: 'confirmed', rows: confirmed, steps });
    });

  const edit: RowActions['edit'] = (rows, change, how) =>
    busily(async () => {
      const { jurisdictionId } = place;
      let last: Acted | null = null;
      const send = async (row: Commitment) => {
        const params = { jurisdictionId, commitmentId: row.id };
        const revision = how.fresh
          ? (await call('readCommitment', { params })).commitment.revision
          : row.revision;
        last = await call('editCommitment', { params, body: { ...change, revision } });
      };
      const outcome = await editEach(rows, send, how.onProgress);
      // The rows of earlier answers are read anew with the lists.
      if (last !== null) {
        await client.invalidateQueries({ queryKey: ['readReportPage'] });
        await settle(last);
      }
      if (outcome.done.length > 0) {
        // A second try belongs to the same act.
        setDone((before) => {
          const n = outcome.done.length + (how.fresh ? (before?.steps ?? 0) : 0);
          return { word: 'applied', rows: n, steps: n };
        });
      }
      return outcome;
    });

  const undo = () =>
    busily(async () => {
      if (done === null) return;
      setDone(null);
      try {
        for (let step = 0; step < done.steps; step += 1) {
          await settle(await call('undoAct', { params: place }));
        }
        say(t('undone'));
      } catch (error) {
        say(t('undoFailed', { reason: reasonOf(error) }), 'bad');
      }
    });

  return { done, isBusy, confirm, edit, undo, forget: () => setDone(null) };
}
