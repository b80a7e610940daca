import type { ReviewQueue } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { periodText } from '../items/period-text.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { MissingList } from './MissingList.tsx';
import { entriesOf, readShow, type Show, shows, unitsOf } from './queue.ts';
import { ReviewList } from './ReviewList.tsx';
import './review.css';

/** 审核: what units reported for a period, to be accepted or returned. */
export function ReviewPage() {
  const { t } = useTranslation('review');
  const { jurisdictionId } = usePlace();
  const [state] = useSearchState();
  const period = state['period'];
  const { data, error, refetch } = useAsk('readReviewQueue', {
    params: { jurisdictionId },
    query: period === undefined ? {} : { period },
  });
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="boot">{t('loading')}</p>;
  return <ReviewBoard queue={data} />;
}

function ReviewBoard({ queue }: { readonly queue: ReviewQueue }) {
  const { t } = useTranslation('review');
  const [state] = useSearchState();
  const show = readShow(state['show']);
  const unit = state['unit'] ?? null;
  return (
    <main className="review">
      <h1 className="unseen">{t('title')}</h1>
      <ReviewHead queue={queue} show={show} unit={unit} />
      {show === 'missing' ? (
        <MissingList queue={queue} unit={unit} />
      ) : (
        <ReviewList
          key={`${queue.period} ${show} ${unit}`}
          entries={entriesOf(queue, show, unit)}
          show={show}
          isEmptyPeriod={queue.counts.due === 0}
        />
      )}
    </main>
  );
}

function ReviewHead(props: {
  readonly queue: ReviewQueue;
  readonly show: Show;
  readonly unit: string | null;
}) {
  const { t } = useTranslation('review');
  const language = useWordColumn();
  const [, patch] = useSearchState();
  const { queue, show, unit } = props;
  const { counts } = queue;
  return (
    <header className="review-head">
      <select
        aria-label={t('period')}
        value={queue.period}
        onChange={({ target }) => patch({ period: target.value, row: undefined })}
      >
        {!queue.periods.some(({ period }) => period === queue.period) && (
          <option value={queue.period}>{periodText(queue.period, language)}</option>
        )}
        {queue.periods.map(({ period }) => (
          <option key={period} value={period}>
            {periodText(period, language)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('unit')}
        value={unit ?? ''}
        onChange={({ target }) => patch({ unit: target.value || undefined, row: undefined })}
      >
        <option value="">{t('allUnits')}</option>
        {unitsOf(queue).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <fieldset className="review-shows" aria-label={t('show')}>
        {shows.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === show}
            onClick={() => patch({ show: one === 'submitted' ? undefined : one, row: undefined })}
          >
            {t(`show-${one}`)} <b>{counts[one]}</b>
          </button>
        ))}
      </fieldset>
      <p className="review-due">
        {t('due', { due: counts.due })}
        {counts.late > 0 && <span className="is-late">{t('late', { n: counts.late })}</span>}
      </p>
    </header>
  );
}
