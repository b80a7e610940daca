import type { DispatchDetail, Item } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../ledger/selection-bar.css';
import type { Selection } from '../ledger/use-selection.ts';
import { useMay } from '../shell/may.ts';
import type { Place } from '../shell/place.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import type { Perform } from './use-dispatch-acts.ts';

/** What can be done with the items selected; else which keys there are. */
export function BulkBar(props: {
  readonly place: Place;
  readonly detail: DispatchDetail;
  readonly selection: Selection<Item>;
  readonly mayEdit: boolean;
  readonly perform: Perform;
}) {
  const { t } = useTranslation('dispatch');
  const { selection, mayEdit, detail } = props;
  const mayHandOver = useMay('hand-over') && detail.dispatch.state === 'issued';
  const [doing, setDoing] = useState<'edit' | 'hand-over' | null>(null);
  const n = selection.rows.length;
  if (n === 0) return <p className="ledger-keys">{t(mayEdit ? 'keys' : 'keysRead')}</p>;
  const close = () => setDoing(null);
  return (
    <>
      <section className="selection-bar" aria-label={t('selected', { n })}>
        <strong className="figures">{t('selected', { n })}</strong>
        {mayEdit && (
          <button type="button" className="primary" onClick={() => setDoing('edit')}>
            {t('bulkEdit')}
          </button>
        )}
        {mayHandOver && (
          <button type="button" className="primary" onClick={() => setDoing('hand-over')}>
            {t('bulkHandOver')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => selection.set([])}>
          {t('selectNone')}
        </button>
        {detail.dispatch.state === 'issued' && <span className="faint">{t('bulkIssued')}</span>}
      </section>
      {doing === 'edit' && (
        <BulkDialog
          place={props.place}
          items={selection.rows}
          perform={props.perform}
          onClose={(isDone) => {
            close();
            if (isDone) selection.set([]);
          }}
        />
      )}
      {doing === 'hand-over' && (
        <HandOverDialog
          place={props.place}
          items={selection.rows}
          from={null}
          perform={props.perform}
          onClose={close}
        />
      )}
    </>
  );
}
