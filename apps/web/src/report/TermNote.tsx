import type { GlossaryEntry } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';

/** A term as the report itself explains it, with the way to its explanation and back. */
export function TermNote(props: {
  readonly entry: GlossaryEntry;
  readonly text: string;
  /** True for the term looked at; others stand in the same undertaking. */
  readonly isCurrent: boolean;
  readonly onJump: (offset: number) => void;
}) {
  const { t } = useTranslation('report');
  const { entry, text, onJump } = props;
  const explained = text.slice(entry.from, entry.to).replace(/\s*\n\s*|\*\*/g, '');
  const [first] = entry.refs;
  return (
    <div className={`mark-note term-note ${props.isCurrent ? 'is-current' : ''}`}>
      <h3>{t('term')}</h3>
      <p lang="zh-CN">
        <b>{entry.term}</b>：{explained}
      </p>
      <p className="term-ways">
        <button type="button" className="card-jump" onClick={() => onJump(entry.from)}>
          {entry.number === null
            ? t('termSource')
            : t('termSourceNumbered', { number: entry.number })}
        </button>
        {entry.refs.length > 1 && first && (
          <button type="button" className="card-jump" onClick={() => onJump(first.from)}>
            {t('termPlaces', { n: entry.refs.length })}
          </button>
        )}
        {entry.page !== null && (
          <span className="faint">{t('termPage', { number: entry.page })}</span>
        )}
      </p>
    </div>
  );
}
