import type { Dispatch } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { dateText } from '../ledger/deadline-text.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useMay } from '../shell/may.ts';
import type { Place } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { DraftForm } from './DraftForm.tsx';

/** The divisions of labour of a report, and the way to draft one. */
export function DispatchList({ place }: { readonly place: Place }) {
  const { t } = useTranslation('dispatch');
  const { jurisdictionId, reportId } = place;
  const { data, error, refetch } = useAsk('listDispatches', {
    params: { jurisdictionId },
    query: { reportId },
  });
  const mayDraft = useMay('draft-dispatch');
  const [isDrafting, setDrafting] = useState(false);
  if (!data) {
    if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
    return <p className="boot">{t('loading')}</p>;
  }
  return (
    <main className="dispatch-list">
      <header>
        <h1>{t('title')}</h1>
        {mayDraft && (
          <button type="button" className="primary" onClick={() => setDrafting(true)}>
            {t('draftNew')}
          </button>
        )}
      </header>
      {data.items.length === 0 ? (
        <div className="dispatch-empty">
          <h2>{t('listEmptyTitle')}</h2>
          <p>{mayDraft ? t('listEmptyText') : t('listEmptyReader')}</p>
        </div>
      ) : (
        <DispatchTable place={place} dispatches={data.items} />
      )}
      {isDrafting && <DraftForm place={place} onClose={() => setDrafting(false)} />}
    </main>
  );
}

function DispatchTable(props: { readonly place: Place; readonly dispatches: readonly Dispatch[] }) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const heads = [
    'colTitle',
    'colNumber',
    'colState',
    'colItems',
    'colUnits',
    'colWithoutUnit',
    'colSigned',
    'colObjected',
    'colIssued',
  ] as const;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.dispatches.map(({ id, title, state, documentNumber, issuedOn, counts }) => (
          <tr key={id}>
            <td>
              <Link
                to="/j/$jurisdictionId/r/$reportId/dispatch"
                params={props.place}
                search={{ d: id }}
              >
                {title}
              </Link>
            </td>
            <td>{documentNumber ?? t('none')}</td>
            <td>{t(`state-${state}`)}</td>
            <td className="figures">{counts.items}</td>
            <td className="figures">{counts.units}</td>
            <td className={counts.withoutUnit > 0 ? 'figures is-short' : 'figures'}>
              {counts.withoutUnit}
            </td>
            <td className="figures">
              {state === 'issued'
                ? t('signedOf', {
                    signed: counts.signed,
                    all: counts.signed + counts.toSign + counts.objected,
                  })
                : t('none')}
            </td>
            <td className={counts.objected > 0 ? 'figures is-short' : 'figures'}>
              {state === 'issued' ? counts.objected : t('none')}
            </td>
            <td className="figures">{issuedOn ? dateText(issuedOn, column) : t('none')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
