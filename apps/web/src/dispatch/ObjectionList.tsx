import type { DispatchDetail } from '@jiannuo/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useMay } from '../shell/may.ts';
import type { Place } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { instantText } from '../words/instant-text.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { type Objection, objectionsOf } from './signing-by-unit.ts';
import type { Perform } from './use-dispatch-acts.ts';

/** What units object to, with their reasons, and what the office decided. */
export function ObjectionList(props: {
  readonly place: Place;
  readonly detail: DispatchDetail;
  readonly perform: Perform;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { items, signings, dispatch } = props.detail;
  const { open, decided } = useMemo(() => objectionsOf(items, signings), [items, signings]);
  const mayDecide = useMay('decide-objection');
  return (
    <div className="dispatch-pane">
      {dispatch.objectionsUntil !== null && (
        <p className="pane-sum">
          {t('objectionsUntilIs', { day: dateText(dispatch.objectionsUntil, column) })}
        </p>
      )}
      {open.length + decided.length === 0 && <p className="pane-sum">{t('objectionsNone')}</p>}
      {open.length > 0 && <h2>{t('objectionsOpen', { n: open.length })}</h2>}
      <ul className="objections">
        {open.map((objection) => (
          <li key={keyOf(objection)}>
            <ObjectionFacts objection={objection} />
            {mayDecide && (
              <DecisionForm place={props.place} objection={objection} perform={props.perform} />
            )}
          </li>
        ))}
      </ul>
      {decided.length > 0 && <h2>{t('objectionsDecided', { n: decided.length })}</h2>}
      <ul className="objections">
        {decided.map((objection) => (
          <li key={keyOf(objection)}>
            <ObjectionFacts objection={objection} />
            <p>
              <strong>
                {objection.signing.state === 'changed' ? t('decidedChanged') : t('decidedUpheld')}
              </strong>
              <span className="objection-words" lang="zh-CN">
                {objection.signing.decision}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = ({ item, signing }: Objection): string => `${item.id} ${signing.unit}`;

function ObjectionFacts({ objection }: { readonly objection: Objection }) {
  const { t, i18n } = useTranslation('dispatch');
  const [, patch] = useSearchState();
  const { item, signing } = objection;
  return (
    <>
      <p className="objection-item" lang="zh-CN">
        <button
          type="button"
          className="quiet figures"
          onClick={() => patch({ view: '', item: item.id }, { keepBack: true })}
        >
          {item.code}
        </button>
        {item.title}
      </p>
      <dl className="objection-facts">
        <dt>{t('objector')}</dt>
        <dd lang="zh-CN">
          {signing.unit}
          <span className="faint">
            {t(`role-${signing.role}`)}　{instantText(signing.at, i18n.language)}
          </span>
        </dd>
        <dt>{t('objectReason')}</dt>
        <dd lang="zh-CN">{signing.reason}</dd>
        <dt>{t('objectSuggested')}</dt>
        <dd lang="zh-CN">{signing.suggested ?? t('suggestedNone')}</dd>
      </dl>
    </>
  );
}
