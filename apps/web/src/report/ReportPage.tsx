import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { LiveReport } from './LiveReport.tsx';
import './card.css';
import './report.css';

/** 活报告: the report itself, with every undertaking in its place. */
export function ReportPage() {
  const place = usePlace();
  const { data: page, error, refetch } = useAsk('readReportPage', { params: place });
  if (page) return <LiveReport key={page.report.id} page={page} />;
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  return <PaperComing />;
}

/** The sheet before its words have come, of the size it will have, so that nothing jumps. */
function PaperComing() {
  const { t } = useTranslation();
  return (
    <main className="live" aria-busy="true">
      <div className="outline" />
      <div className="sheet">
        <div className="paper paper-coming">
          <p>{t('loadingReport')}</p>
        </div>
      </div>
      <div className="margin" />
    </main>
  );
}
