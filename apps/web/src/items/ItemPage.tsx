import type { ItemDetail } from '@jiannuo/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { readDay } from '../board/board-address.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { AsOfBanner, AsOfField } from './AsOfField.tsx';
import { GoalCourse } from './GoalCourse.tsx';
import { ItemActs } from './ItemActs.tsx';
import { ItemChanges } from './ItemChanges.tsx';
import { ItemHead } from './ItemHead.tsx';
import { ItemParts } from './ItemParts.tsx';
import { ItemUnits } from './ItemUnits.tsx';
import { LightHistory } from './LightHistory.tsx';
import { Milestones } from './Milestones.tsx';
import { ProgressHistory } from './ProgressHistory.tsx';
import './as-of.css';
import './item.css';

/** 事项: everything about one item, as known now or on a day. */
export function ItemPage() {
  const { t } = useTranslation('items');
  const place = usePlace();
  const { jurisdictionId } = place;
  const { itemId = '' } = useParams({ strict: false });
  const [state, patch] = useSearchState();
  const asOf = readDay(state['asOf']);
  const kept = { asOf: asOf ?? undefined };
  const { data, error, refetch } = useAsk('readItem', {
    params: { jurisdictionId, itemId },
    query: asOf === null ? {} : { asOf },
  });
  return (
    <main className="item-page">
      <div className="item-bar">
        <nav aria-label={t('way')}>
          <Link to="/j/$jurisdictionId/r/$reportId/board" params={place} search={kept}>
            {t('toBoard')}
          </Link>
          <span aria-hidden="true">›</span>
          <Link to="/j/$jurisdictionId/r/$reportId/items" params={place} search={kept}>
            {t('items')}
          </Link>
        </nav>
        <AsOfField asOf={asOf} onChange={(day) => patch({ asOf: day ?? undefined })} />
      </div>
      <AsOfBanner asOf={asOf} onNow={() => patch({ asOf: undefined })} />
      {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p className="boot">{t('loadingItem')}</p>}
      {data && <ShownItem key={data.item.id} detail={data} asOf={asOf} />}
    </main>
  );
}

function ShownItem({
  detail,
  asOf,
}: {
  readonly detail: ItemDetail;
  readonly asOf: string | null;
}) {
  const { t } = useTranslation('items');
  const { item } = detail;
  return (
    <div className="item-columns">
      <div>
        <ItemHead detail={detail} />
        {item.goals.length > 0 && (
          <Part title={t('goals')}>
            {item.goals.map((goal) => (
              <GoalCourse key={goal.id} goal={goal} detail={detail} />
            ))}
          </Part>
        )}
        <Part title={t('lights')}>
          <LightHistory lights={detail.lights} />
        </Part>
        <Part title={t('progress')}>
          <ProgressHistory progress={detail.progress} />
        </Part>
      </div>
      <aside>
        {asOf === null && <ItemActs detail={detail} />}
        <Part title={t('units')}>
          <ItemUnits detail={detail} />
        </Part>
        {item.milestones.length > 0 && (
          <Part title={t('milestones')}>
            <Milestones milestones={item.milestones} asOf={asOf} />
          </Part>
        )}
        {(detail.children.length > 0 || item.parentId !== null) && (
          <Part title={t('parts')}>
            <ItemParts detail={detail} asOf={asOf} />
          </Part>
        )}
        <Part title={t('changesAndClose')}>
          <ItemChanges detail={detail} />
        </Part>
      </aside>
    </div>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="item-part" aria-label={props.title}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
