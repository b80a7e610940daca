import type { Summary } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmedShare } from '../shell/Counts.tsx';
import { useWordColumn } from '../words/i18n.ts';
import { kindColors } from './chart-look.ts';
import { kindOrder } from './figures.ts';
import { RowsLink } from './RowsLink.tsx';

/** The report in one line of figures. */
export function FigureStrip({ summary }: { summary: Summary }) {
  const { t } = useTranslation('overview');
  const language = useWordColumn();
  const { counts } = summary.report;
  const kindCount = (kind: string) => summary.byKind.find((item) => item.key === kind)?.count ?? 0;
  return (
    <section className="figure-strip" aria-label={t('figures')}>
      <Figure label={t('commitments')} value={counts.commitments} filter={{}}>
        {kindOrder.map((kind) => (
          <RowsLink key={kind} filter={{ kind }} className="figure-kind">
            <i style={{ background: kindColors[kind] }} aria-hidden="true" />
            {words.kind[kind][language]} <b>{kindCount(kind)}</b>
          </RowsLink>
        ))}
      </Figure>
      <Figure label={t('targets')} value={counts.targets} filter={{ hasTarget: 'true' }} />
      <Figure
        label={t(counts.accounted === counts.sentences ? 'coverage' : 'coveragePart')}
        value={t('coverageOf', { n: counts.accounted, of: counts.sentences })}
      />
      <Figure label={t('misprints')} value={counts.misprints}>
        <span className="figure-kind">{t('misprintsOpen', { n: counts.misprintsOpen })}</span>
      </Figure>
      <Figure
        label={t('confirmed')}
        value={`${confirmedShare(counts)}%`}
        filter={{ check: 'confirmed' }}
      >
        <span className="figure-kind">
          {t('confirmedOf', { n: counts.confirmed, of: counts.commitments })}
        </span>
      </Figure>
    </section>
  );
}

function Figure(props: {
  readonly label: string;
  readonly value: number | string;
  readonly filter?: Record<string, string>;
  readonly children?: ReactNode;
}) {
  return (
    <div className="figure">
      <span className="figure-label">{props.label}</span>
      <span className="figure-line">
        {props.filter === undefined ? (
          <b className="figure-value">{props.value}</b>
        ) : (
          <RowsLink filter={props.filter} className="figure-value">
            {props.value}
          </RowsLink>
        )}
        {props.children}
      </span>
    </div>
  );
}
