import { useAsk } from '../api/ask.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { DeskBoard } from './DeskBoard.tsx';
import './edit-form.css';
import './desk.css';

/** 核对: the reading beside the text, checked row by row. */
export function DeskPage() {
  const place = usePlace();
  const { data: page, error, refetch } = useAsk('readReportPage', { params: place });
  if (page) return <DeskBoard key={page.report.id} page={page} place={place} />;
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  return <main className="desk" aria-busy="true" />;
}
