import type { ReportPage } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import { useStore } from '../shell/store.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type DeskAct, rowOf } from './acts.ts';
import type { Desk } from './desk.ts';

const actNames = {
  confirm: 'confirm-commitments',
  edit: 'edit-commitment',
  split: 'split-commitment',
  merge: 'merge-commitments',
  drop: 'drop-commitment',
  dismiss: 'dismiss-sentence',
  add: 'add-commitment',
  decide: 'decide-diagnostic',
  undo: 'undo-act',
} as const satisfies Record<DeskAct['kind'], keyof typeof words.act>;

/** Acts the server would not do, with its reason, until they were read. Forms show their own. */
export function RefusedActs(props: { readonly page: ReportPage; readonly desk: Desk }) {
  const { page, desk } = props;
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  const refused = useStore(desk.queue.state, (state) => state.refused);
  const shown = refused.filter(({ act }) => act.kind !== 'edit' && act.kind !== 'add');
  return (
    <>
      {shown.map(({ ticket, act, outcome }) => {
        const number = page.commitments.findIndex(({ id }) => id === rowOf(act)) + 1;
        const id = rowOf(act);
        return (
          <div key={ticket} className="refused" role="alert">
            <p>
              <strong>
                {number > 0
                  ? t('refusedRow', { act: words.act[actNames[act.kind]][column], number })
                  : t('refused', { act: words.act[actNames[act.kind]][column] })}
              </strong>{' '}
              {outcome.message || t('refusedGone')}
            </p>
            {number > 0 && id && (
              <button type="button" className="quiet" onClick={() => desk.select('rows', id)}>
                {t('refusedGo')}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => desk.queue.seen(ticket)}>
              {t('refusedSeen')}
            </button>
          </div>
        );
      })}
    </>
  );
}
