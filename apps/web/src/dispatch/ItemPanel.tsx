import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asking } from '../api/ask.ts';
import '../ledger/commitment-panel.css';
import type { Place } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { ItemFacts } from './ItemFacts.tsx';
import './item-panel.css';
import { PartsForm } from './PartsForm.tsx';
import { PlanForm } from './PlanForm.tsx';
import type { Perform } from './use-dispatch-acts.ts';

const tabs = ['', 'parts', 'plan'] as const;
const tabWords = { '': 'tabFacts', parts: 'tabParts', plan: 'tabPlan' } as const;

/** One item: who signed, how it is broken down, and how its goals shall be reached. */
export function ItemPanel(props: {
  readonly place: Place;
  readonly itemId: string;
  readonly perform: Perform;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('dispatch');
  const { place, itemId, perform } = props;
  const { jurisdictionId } = place;
  const [search, patch] = useSearchState();
  const tab = tabs.find((name) => name === search['tab']) ?? '';
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...asking('readItem', { params: { jurisdictionId, itemId } }),
    placeholderData: (previous) => previous,
  });
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another item is read from its top
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [itemId, tab]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onClose();
  };
  return (
    <aside
      className="commitment-panel item-panel"
      id="item-panel"
      tabIndex={-1}
      aria-label={t('detail')}
      aria-busy={isPlaceholderData}
      onKeyDown={closeOnEscape}
    >
      <header>
        <h2 className="figures">{data?.item.code ?? t('detail')}</h2>
        <nav className="panel-tabs" aria-label={t('detail')}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === tab ? 'true' : undefined}
              onClick={() => patch({ tab: name })}
            >
              {t(tabWords[name])}
            </button>
          ))}
        </nav>
        <button
          type="button"
          className="quiet"
          aria-label={t('detailClose')}
          title={t('detailClose')}
          onClick={props.onClose}
        >
          ×
        </button>
      </header>
      {error ? (
        <div className="panel-state" role="alert">
          <p>{t('detailFailed')}</p>
          <p className="faint">{error.message}</p>
          <button type="button" className="secondary" onClick={() => void refetch()}>
            {t('retry')}
          </button>
        </div>
      ) : data === undefined ? (
        <p className="panel-state faint">{t('detailLoading')}</p>
      ) : (
        <div className="panel-body" ref={body}>
          {tab === 'parts' ? (
            <PartsForm key={data.item.id} place={place} detail={data} perform={perform} />
          ) : tab === 'plan' ? (
            <PlanForm key={data.item.id} place={place} detail={data} perform={perform} />
          ) : (
            <ItemFacts place={place} detail={data} />
          )}
        </div>
      )}
    </aside>
  );
}
