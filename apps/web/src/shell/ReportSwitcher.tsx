import type { Report } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { reportName } from '../ledger/report-name.ts';
import { instantText } from '../words/instant-text.ts';
import { placeOf } from './last-report.ts';
import { OpenFileButton } from './OpenFileButton.tsx';

/** The report's title; opens the list of reports and the way to open another. */
export function ReportSwitcher(props: { readonly report: Report | undefined }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { report } = props;
  const reportId = report?.id;

  // Another report has come: the list has done its work.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id is what matters
  useEffect(() => setOpen(false), [reportId]);

  useEffect(() => {
    if (!isOpen) return;
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, [isOpen]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div className="switcher" ref={root} onKeyDown={closeOnEscape}>
      <button
        type="button"
        className="switcher-title"
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        title={report ? `${reportName(report)} ${t('version', { version: report.version })}` : ''}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="switcher-name">{report ? reportName(report) : t('loadingReport')}</span>
        {report && (
          <span className="switcher-version">{t('version', { version: report.version })}</span>
        )}
        <span aria-hidden="true" className="caret" />
      </button>
      {isOpen && (
        <div className="switcher-panel" role="dialog" aria-label={t('reportSwitch')}>
          <ReportList current={report?.id} onChosen={() => setOpen(false)} />
          <OpenFileButton />
        </div>
      )}
    </div>
  );
}

/** Reports that may be opened, newest first. */
export function ReportList(props: {
  readonly current?: string | undefined;
  readonly onChosen?: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { data } = useAsk('readSession', {});
  const reports = [...(data?.reports ?? [])].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  if (reports.length === 0) return null;
  return (
    <>
      <h2 className="panel-heading">{t('reportsOpened')}</h2>
      <ul className="report-list">
        {reports.map((report) => (
          <li key={report.id}>
            <Link
              to="/j/$jurisdictionId/r/$reportId"
              params={placeOf(report)}
              search={{}}
              aria-current={report.id === props.current ? 'true' : undefined}
              onClick={props.onChosen}
            >
              <span>
                {reportName(report)}{' '}
                <small>
                  {t(report.nextId === null ? 'version' : 'versionOld', {
                    version: report.version,
                  })}
                </small>
              </span>
              <small>
                {t('reportMeta', {
                  place: report.jurisdiction.name,
                  opened: instantText(report.openedAt, i18n.language),
                })}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
