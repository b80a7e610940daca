import type { DispatchDetail } from '@jiannuo/contract';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useMay } from '../shell/may.ts';
import type { Place } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { unfiltered } from './dispatch-lines.ts';
import { HandOverDialog } from './HandOverDialog.tsx';
import { signingByUnit } from './signing-by-unit.ts';
import { today } from './today.ts';
import type { Perform } from './use-dispatch-acts.ts';

/** Who has signed and who has not, by unit; a number goes to the items behind it. */
export function SigningTable(props: {
  readonly place: Place;
  readonly detail: DispatchDetail;
  readonly perform: Perform;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { dispatch, items, signings } = props.detail;
  const units = useMemo(() => signingByUnit(items, signings), [items, signings]);
  const mayHandOver = useMay('hand-over');
  const [, patch] = useSearchState();
  const [giving, setGiving] = useState<string | null>(null);
  const { signed, toSign, objected } = dispatch.counts;
  const { signBy } = dispatch;
  const show = (unit: string, sign: string) =>
    patch({ ...unfiltered, view: '', unit, sign }, { keepBack: true });
  return (
    <div className="dispatch-pane">
      <p className="pane-sum" role="status">
        {t('signingSum', { all: signed + toSign + objected, signed, waiting: toSign, objected })}
        {signBy !== null &&
          t(signBy < today() && toSign > 0 ? 'signOverdue' : 'signUntil', {
            day: dateText(signBy, column),
          })}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('colLead')}</th>
            <th scope="col">{t('colJoint')}</th>
            <th scope="col">{t('sign-signed')}</th>
            <th scope="col">{t('colWaiting')}</th>
            <th scope="col">{t('colObjected')}</th>
            {mayHandOver && (
              <th scope="col">
                <span className="unseen">{t('bulkHandOver')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, ...counts }) => (
            <tr key={unit}>
              <td lang="zh-CN">
                <button type="button" className="quiet" onClick={() => show(unit, '')}>
                  {unit}
                </button>
              </td>
              <td className="figures">{counts.lead}</td>
              <td className="figures">{counts.joint}</td>
              <td className="figures">{counts.signed}</td>
              <td className="figures">
                {counts.waiting === 0 ? (
                  0
                ) : (
                  <button
                    type="button"
                    className="quiet is-short"
                    aria-label={t('seeWaiting', { unit })}
                    onClick={() => show(unit, 'waiting')}
                  >
                    {counts.waiting}
                  </button>
                )}
              </td>
              <td className={counts.objected > 0 ? 'figures is-short' : 'figures'}>
                {counts.objected}
              </td>
              {mayHandOver && (
                <td>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t('handOverOf', { unit })}
                    onClick={() => setGiving(unit)}
                  >
                    {t('handOver')}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {giving !== null && (
        <HandOverDialog
          place={props.place}
          items={items}
          from={giving}
          perform={props.perform}
          onClose={() => setGiving(null)}
        />
      )}
    </div>
  );
}
