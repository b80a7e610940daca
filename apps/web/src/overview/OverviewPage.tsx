import type { ReportPage, Summary } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { reportName } from '../ledger/report-name.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { chartColors, colors } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import { DeadlineChart } from './DeadlineChart.tsx';
import { FigureStrip } from './FigureStrip.tsx';
import { dueFigures, leadBars, measuresOf, sectionBars } from './figures.ts';
import { HeadlineTargets } from './HeadlineTargets.tsx';
import { LeadChart } from './LeadChart.tsx';
import { Needs } from './Needs.tsx';
import './overview.css';
import { SectionChart } from './SectionChart.tsx';
import { type Share, ShareBar } from './ShareBar.tsx';

/** Lead units that have a bar of their own. */
const leadsShown = 12;
const printingClass = 'printing-overview';

/** 总览: the report in counts, on one screen. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const place = usePlace();
  const { data, error, refetch } = useAsk('readSummary', { params: place });
  const { data: page } = useAsk('readReportPage', { params: place });
  usePrintWidth();
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="boot">{t('loading')}</p>;
  return (
    <main className="overview">
      <h1 className="unseen">{t('title')}</h1>
      <p className="overview-print-title">{t('printTitle', { report: reportName(data.report) })}</p>
      <FigureStrip summary={data} />
      <OverviewPanels summary={data} rows={page?.commitments ?? []} />
    </main>
  );
}

interface PanelData {
  readonly summary: Summary;
  readonly rows: ReportPage['commitments'];
}

function OverviewPanels(props: PanelData) {
  const { t } = useTranslation('overview');
  const { summary, rows } = props;
  const { planYear } = summary.report;
  const sections = useMemo(
    () =>
      sectionBars(summary.bySection, rows).map((bar) =>
        bar.title === '' ? { ...bar, title: t('noSection') } : bar,
      ),
    [summary, rows, t],
  );
  const leads = useMemo(() => leadBars(summary.byLead, leadsShown), [summary]);
  const due = useMemo(() => dueFigures(summary.byDeadline, planYear), [summary, planYear]);
  const headlineTitle = summary.headline[0]?.sectionTitle;
  return (
    <div className="overview-grid">
      <Panel area="sections" title={t('bySection')}>
        <SectionChart bars={sections} />
      </Panel>
      <Panel area="leads" title={t('byLead')}>
        {leads.top.length === 0 ? (
          <p className="faint overview-none">{t('byLeadNone')}</p>
        ) : (
          <LeadChart leads={leads} />
        )}
      </Panel>
      <Panel area="headline" title={t('headline')}>
        <HeadlineTargets
          rows={summary.headline}
          most={useHeadlineRoom()}
          sectionKey={summary.bySection.find(({ label }) => label === headlineTitle)?.key}
        />
      </Panel>
      <Panel area="due" title={t('due')}>
        <DueShares due={due} />
        {due.written === 0 ? (
          <p className="faint overview-none">{t('byMonthNone')}</p>
        ) : (
          <DeadlineChart due={due} planYear={planYear} />
        )}
      </Panel>
      <Panel area="sure" title={t('sure')}>
        <ReadingShares summary={summary} rows={rows} />
      </Panel>
      <Panel area="needs" title={t('needs')}>
        <Needs summary={summary} />
      </Panel>
    </div>
  );
}

function Panel(props: {
  readonly area: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={`overview-panel overview-${props.area}`} aria-label={props.title}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

function DueShares({ due }: { due: ReturnType<typeof dueFigures> }) {
  const { t } = useTranslation('overview');
  const share = (key: string, label: string, count: number, color: string): Share => ({
    key,
    label,
    count,
    color,
    filter: key === 'written' ? null : { deadline: key },
  });
  return (
    <ShareBar
      title={t('dueBasis')}
      shares={[
        share('written', t('dueWritten'), due.written, chartColors[0]),
        share('ongoing', t('dueOngoing'), due.ongoing, chartColors[1]),
        share('assumed', t('dueAssumed'), due.assumed, colors.line),
      ]}
    />
  );
}

/** Tones from sure to unsure, from dark to light. */
const tones = [chartColors[0], '#4d6a8d', chartColors[1], colors.lineStrong, colors.line] as const;

function ReadingShares({ summary, rows }: PanelData) {
  const { t } = useTranslation('overview');
  const language = useWordColumn();
  const shares = (
    counts: Summary['byKind'],
    nameOf: (key: string, label: string) => string,
    filterOf: (key: string) => Share['filter'],
  ): readonly Share[] =>
    counts.map(({ key, label, count }, index) => ({
      key,
      label: nameOf(key, label),
      count,
      color: tones[index] ?? colors.line,
      filter: filterOf(key),
    }));
  const wordOf =
    (table: Readonly<Record<string, { readonly zh: string; readonly en: string }>>) =>
    (key: string, label: string) =>
      table[key]?.[language] ?? label;
  const bands: Readonly<Record<string, string>> = {
    set: t('bandSet'),
    high: t('bandHigh'),
    medium: t('bandMedium'),
    low: t('bandLow'),
    none: t('bandNone'),
  };
  const measured = measuresOf(rows);
  const share = (key: string, label: string, count: number, color: string): Share => ({
    key,
    label,
    count,
    color,
    filter: key === 'none' ? { hasTarget: 'false' } : null,
  });
  const bandName = (key: string, label: string) => bands[key] ?? label;
  return (
    <>
      <ShareBar
        title={t('bySentence')}
        shares={shares(summary.bySentenceKind, wordOf(words.sentenceKind), () => null)}
      />
      <ShareBar
        title={t('byConfidence')}
        shares={shares(
          summary.byConfidence,
          (key, label) => bandName(key, label),
          (key) => (key === 'none' ? { lead: '-' } : null),
        )}
      />
      <ShareBar
        title={t('byMeasure')}
        shares={[
          share('figures', t('measureFigures'), measured.figures, tones[0]),
          share('words', t('measureWords'), measured.words, tones[2]),
          share('none', t('measureNone'), measured.none, tones[4]),
        ]}
      />
      <ShareBar
        title={t('byStrength')}
        shares={shares(summary.byStrength, wordOf(words.strength), (strength) => ({ strength }))}
      />
    </>
  );
}

/** Follows the heights of the style sheet: the panel's share of the screen, and a row's. */
function roomOf(): number {
  const rowPx = Math.min(44, Math.max(27, innerHeight * 0.042));
  return Math.max(5, Math.floor(((innerHeight - 146) * 0.576 - 56) / rowPx));
}

/** Headline rows that fit: more on a taller screen. */
function useHeadlineRoom(): number {
  const [room, setRoom] = useState(roomOf);
  useEffect(() => {
    const measure = () => setRoom(roomOf());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return room;
}

/** Gives the page the width of a sheet before charts are printed. */
function usePrintWidth(): void {
  useEffect(() => {
    const before = () => document.body.classList.add(printingClass);
    const after = () => document.body.classList.remove(printingClass);
    // Captured, so that charts fit themselves to the sheet and not to the screen.
    addEventListener('beforeprint', before, { capture: true });
    addEventListener('afterprint', after);
    return () => {
      after();
      removeEventListener('beforeprint', before, { capture: true });
      removeEventListener('afterprint', after);
    };
  }, []);
}
