import type { ReportCounts } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';

/** Share of confirmed rows in whole per cent; never rounded up to 100 while one is left. */
export const confirmedShare = (counts: ReportCounts): number =>
  counts.commitments === 0 ? 0 : Math.floor((counts.confirmed / counts.commitments) * 100);

/** 任务 427 · 指标 67 · 疑误 41 · 已核对 0%. */
export function Counts(props: { readonly counts: ReportCounts | undefined }) {
  const { t } = useTranslation();
  const { counts } = props;
  if (!counts) return <dl className="counts" aria-busy="true" />;
  return (
    <dl className="counts" aria-label={t('countsLabel')}>
      <dt>{t('countCommitments')}</dt>
      <dd>{counts.commitments}</dd>
      <dt>{t('countTargets')}</dt>
      <dd>{counts.targets}</dd>
      <dt>{t('countMisprints')}</dt>
      <dd>{counts.misprintsOpen}</dd>
      <dt>{t('countConfirmed')}</dt>
      <dd>{confirmedShare(counts)}%</dd>
    </dl>
  );
}
