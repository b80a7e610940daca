import type { AuditFilter } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import type { PatchSearch } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { isNarrowed } from './audit-filter.ts';
import { LateInput } from './LateInput.tsx';

const nothing = {
  act: undefined,
  actor: undefined,
  subjectId: undefined,
  q: undefined,
  from: undefined,
  to: undefined,
};

/** What the trail is narrowed by; all of it stands in the address. */
export function AuditFilters(props: {
  readonly filter: AuditFilter;
  readonly onChange: PatchSearch;
}) {
  const { t } = useTranslation('audit');
  const column = useWordColumn();
  const { filter, onChange } = props;
  return (
    <div className="audit-filters">
      <select
        aria-label={t('act')}
        value={filter.act ?? ''}
        onChange={(event) => onChange({ act: event.target.value })}
      >
        <option value="">{t('anyAct')}</option>
        {Object.entries(words.act).map(([act, word]) => (
          <option key={act} value={act}>
            {word[column]}
          </option>
        ))}
      </select>
      <LateInput
        label={t('actor')}
        placeholder={t('actorHint')}
        value={filter.actor ?? ''}
        onChange={(actor) => onChange({ actor })}
      />
      <LateInput
        label={t('words')}
        placeholder={t('wordsHint')}
        value={filter.q ?? ''}
        onChange={(q) => onChange({ q })}
        isWide
      />
      <input
        type="date"
        aria-label={t('from')}
        title={t('from')}
        value={filter.from ?? ''}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <span aria-hidden="true">—</span>
      <input
        type="date"
        aria-label={t('to')}
        title={t('to')}
        value={filter.to ?? ''}
        onChange={(event) => onChange({ to: event.target.value })}
      />
      {isNarrowed(filter) && (
        <button type="button" className="quiet" onClick={() => onChange(nothing)}>
          {t('clear')}
        </button>
      )}
      {filter.subjectId && (
        <span className="audit-subject">{t('subjectOnly', { id: filter.subjectId })}</span>
      )}
    </div>
  );
}
