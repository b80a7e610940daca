import type { Commitment } from '@jiannuo/contract';
import type { ColumnKey } from '@jiannuo/contract/columns';
import { words } from '@jiannuo/contract/words';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { deadlineText } from './deadline-text.ts';
import './ledger-cell.css';
import { LightMark } from './LightMark.tsx';
import { type Language, targetText } from './target-text.ts';
import { UpperMark } from './UpperMark.tsx';
import { isProposedLead, jointUnitsOf, leadOf } from './units-of.ts';

interface Cell {
  readonly row: Commitment;
  readonly language: Language;
}

/** What a column prints of a row. */
export function LedgerCell({ row, column }: { row: Commitment; column: ColumnKey }): ReactNode {
  const language = useWordColumn();
  const cell = { row, language };
  switch (column) {
    case 'number':
      return <span className="ledger-figure">{row.number}</span>;
    case 'code':
      return <span className="ledger-figure">{row.code}</span>;
    case 'section':
      return (
        <span className="ledger-section" title={row.sectionTitle}>
          {row.sectionTitle}
        </span>
      );
    case 'quote':
      return (
        <span className="ledger-quote">
          {row.quote}
          {row.upper && (
            <>
              {' '}
              <UpperMark />
            </>
          )}
        </span>
      );
    case 'action':
      return row.action;
    case 'object':
      return row.object;
    case 'kind':
      return words.kind[row.kind][language];
    case 'measure':
      return row.condition?.measure ?? <Lines of={row.targets.map((target) => target.measure)} />;
    case 'target':
      return <TargetCell {...cell} />;
    case 'strength':
      return words.strength[row.strength][language];
    case 'lead':
      return <LeadCell row={row} />;
    case 'joint':
      return jointUnitsOf(row).join('、');
    case 'per':
      return row.per;
    case 'places':
      return row.places.join('、');
    case 'projects':
      return row.projects.join('、');
    case 'deadline':
      return <DeadlineCell {...cell} />;
    case 'check':
      return (
        <span className={row.check === 'confirmed' ? 'ledger-confirmed' : 'ledger-quiet'}>
          {words.check[row.check][language]}
        </span>
      );
    case 'light':
      return <LightMark light={row.light} />;
    case 'note':
      return row.note;
  }
}

function Lines({ of }: { of: readonly string[] }) {
  if (of.length < 2) return of[0] ?? null;
  // biome-ignore lint/suspicious/noArrayIndexKey: a row may set the same figure twice; lines never move
  return of.map((line, index) => <div key={index}>{line}</div>);
}

function TargetCell({ row, language }: Cell) {
  if (row.condition !== null) return row.condition.words;
  return (
    <span className="ledger-figure">
      <Lines of={row.targets.map((target) => targetText(target, language))} />
    </span>
  );
}

function LeadCell({ row }: { row: Commitment }) {
  const { t } = useTranslation('ledger');
  const lead = leadOf(row);
  if (lead === undefined) return <span className="ledger-missing">—</span>;
  if (!isProposedLead(row)) return lead.unit;
  return (
    <span title={lead.why === null ? t('proposedHint') : `${t('proposedHint')}\n${lead.why}`}>
      {lead.unit} <span className="ledger-tag">{t('proposed')}</span>
    </span>
  );
}

function DeadlineCell({ row, language }: Cell) {
  const { t } = useTranslation('ledger');
  const text = deadlineText(row.deadline, language);
  if (!row.deadline.assumed) return <span className="ledger-figure">{text}</span>;
  return (
    <span className="ledger-quiet" title={t('assumedHint')}>
      {text} <span className="ledger-tag">{t('assumed')}</span>
    </span>
  );
}
