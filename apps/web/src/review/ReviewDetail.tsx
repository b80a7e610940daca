import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceLinks } from '../items/EvidenceLinks.tsx';
import { itemTitle } from '../items/item-title.ts';
import { SaidWords } from '../items/ProgressHistory.tsx';
import { dateText } from '../ledger/deadline-text.ts';
import { LightMark } from '../ledger/LightMark.tsx';
import { targetText } from '../ledger/target-text.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { Entry } from './queue.ts';

/** All that was reported of an item, beside what was planned and what others say. */
export function ReviewDetail({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('review');
  const language = useWordColumn();
  const place = usePlace();
  const { item, progress } = entry;
  return (
    <>
      <h2 lang="zh-CN">
        <Link
          to="/j/$jurisdictionId/r/$reportId/items/$itemId"
          params={{ ...place, itemId: item.id }}
          search={{}}
        >
          {itemTitle(item)}
        </Link>
      </h2>
      <p className="review-who">
        <span className="figures">{item.code}</span>
        <LightMark light={item.light} />
        <span>{progress.unit}</span>
        <span>{progress.reporter}</span>
        {progress.reportedOn !== null && (
          <span className="figures">
            {t('reportedOn', { day: dateText(progress.reportedOn, language) })}
          </span>
        )}
        <span>{t(`source-${progress.source}`)}</span>
      </p>
      <EntryFigures entry={entry} />
      <div className="review-words">
        <SaidWords said={progress} />
        <EvidenceLinks evidence={progress.evidence} />
        {progress.reason !== null && (
          <p className="is-late">
            {t('returnedFor', { reason: progress.reason, by: progress.reviewer ?? '' })}
          </p>
        )}
      </div>
    </>
  );
}

function EntryFigures({ entry: { item, figures } }: { readonly entry: Entry }) {
  const { t } = useTranslation('review');
  const { t: sayOfItems } = useTranslation('items');
  const language = useWordColumn();
  if (figures.length === 0) return null;
  return (
    <table className="review-figures">
      <thead>
        <tr>
          <th scope="col">{t('goal')}</th>
          <th scope="col">{t('target')}</th>
          <th scope="col">{t('this')}</th>
          <th scope="col">{t('last')}</th>
          <th scope="col">{t('planned')}</th>
          <th scope="col">{sayOfItems('series-statistics')}</th>
          <th scope="col">{sayOfItems('series-office')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const goal = item.goals.find(({ id }) => id === figure.goalId);
          return (
            <tr key={figure.goalId}>
              <th scope="row" lang="zh-CN">
                {goal?.measure}
              </th>
              <td>{goal === undefined ? '' : targetText(goal, language)}</td>
              <td>
                <b>{figure.value ?? '—'}</b>
              </td>
              <td>{figure.last ?? '—'}</td>
              <td>{figure.planned ?? '—'}</td>
              <td>{figure.statistics ?? '—'}</td>
              <td>{figure.office ?? '—'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
