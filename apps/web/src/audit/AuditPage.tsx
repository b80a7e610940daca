import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { AuditActs } from './AuditActs.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditRows } from './AuditRows.tsx';
import { filterOf } from './audit-filter.ts';
import { useAuditEvents } from './use-audit-events.ts';
import './audit.css';

/** 审计记录: who did what, when and from where; proved, searched and taken away. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { t: sayOfFrame } = useTranslation();
  const { jurisdictionId = '' } = useParams({ strict: false });
  const [state, patch] = useSearchState();
  const filter = filterOf(state);
  const { events, error, hasMore, isLoading, more, retry } = useAuditEvents(jurisdictionId, filter);
  useEffect(() => {
    document.title = `${t('title')} · ${sayOfFrame('product')}`;
  }, [t, sayOfFrame]);
  if (error && events === undefined) return <FailureNotice error={error} onRetry={retry} />;
  return (
    <main className="audit">
      <header className="audit-head">
        <AuditFilters filter={filter} onChange={patch} />
        <AuditActs key={jurisdictionId} {...{ jurisdictionId, filter }} />
      </header>
      {events === undefined && <p className="boot">{t('loading')}</p>}
      {events?.length === 0 && <p className="audit-none">{t('none')}</p>}
      {events !== undefined && events.length > 0 && (
        <div className="audit-rows">
          <AuditRows events={events} onSubject={(subjectId) => patch({ subjectId })} />
          {hasMore && (
            <button type="button" className="secondary" disabled={isLoading} onClick={more}>
              {isLoading ? t('loadingMore') : t('more')}
            </button>
          )}
        </div>
      )}
    </main>
  );
}
