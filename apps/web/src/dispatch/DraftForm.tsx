import type { Item } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { askKey, useAsk } from '../api/ask.ts';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { FormDialog } from './FormDialog.tsx';
import { RhythmSelect } from './RhythmSelect.tsx';

/** Drafts a division of labour from the rows of the report. */
export function DraftForm(props: { readonly place: Place; readonly onClose: () => void }) {
  const { t } = useTranslation('dispatch');
  const { place } = props;
  const id = useId();
  const client = useQueryClient();
  const [, patch] = useSearchState();
  const { data: report } = useAsk('readReport', { params: place });
  const year = report?.planYear ?? null;
  const usual = year === null ? t('draftTitleNoYear') : t('draftTitleUsual', { year });
  const [title, setTitle] = useState<string | null>(null);
  const [rhythm, setRhythm] = useState<Item['rhythm']>('month');
  const [confirmedOnly, setConfirmedOnly] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const said = (title ?? usual).trim();

  const send = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const body = { title: said, rhythm, confirmedOnly };
      const drafted = await call('draftDispatch', { params: place, body });
      const { id: dispatchId } = drafted.dispatch;
      const params = { jurisdictionId: place.jurisdictionId, dispatchId };
      client.setQueryData(askKey('readDispatch', { params }), drafted);
      void client.invalidateQueries({ queryKey: ['listDispatches'] });
      say(t('drafted', { n: drafted.items.length }));
      patch({ d: dispatchId }, { keepBack: true });
    } catch (thrown) {
      const error = asApiError(thrown);
      setFailure(error.code === 'dispatch-empty' ? t('draftNothing') : error.message);
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={t('draftNew')}
      send={t('draftSend')}
      canSend={said !== ''}
      isBusy={isBusy}
      failure={failure}
      onSend={() => void send()}
      onClose={props.onClose}
    >
      <div className="field">
        <label htmlFor={`${id}-title`}>{t('draftTitle')}</label>
        <input
          id={`${id}-title`}
          type="text"
          maxLength={200}
          value={title ?? usual}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-rhythm`}>{t('draftRhythm')}</label>
        <RhythmSelect id={`${id}-rhythm`} value={rhythm} onChange={setRhythm} />
      </div>
      <div className="field">
        <label>
          <input
            type="checkbox"
            checked={confirmedOnly}
            onChange={(event) => setConfirmedOnly(event.target.checked)}
          />{' '}
          {t('draftConfirmed')}
        </label>
        {report && (
          <p className="faint">
            {t('draftConfirmedCount', {
              confirmed: report.counts.confirmed,
              all: report.counts.commitments,
            })}
          </p>
        )}
        <p className="faint">{t('draftHint')}</p>
      </div>
    </FormDialog>
  );
}
