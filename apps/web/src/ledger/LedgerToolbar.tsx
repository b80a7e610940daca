import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Density, Grouping, LedgerView } from './view.ts';

const groups = {
  section: 'groupSection',
  lead: 'groupLead',
  kind: 'groupKind',
} as const satisfies Record<Grouping, string>;
const densities = {
  compact: 'densityCompact',
  full: 'densityFull',
} as const satisfies Record<Density, string>;

/** How the rows are laid out; filters stand before it, menus after. */
export function LedgerToolbar(props: {
  readonly view: LedgerView;
  readonly onChange: (part: Partial<LedgerView>) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('ledger');
  const { view, onChange } = props;
  return (
    <div className="ledger-tools" role="toolbar" aria-label={t('toolbar')}>
      <label>
        <span className="unseen">{t('group')}</span>
        <select
          value={view.group ?? ''}
          onChange={(event) =>
            onChange({ group: (event.target.value || null) as Grouping | null, sort: 'number' })
          }
        >
          <option value="">{t('groupNone')}</option>
          {(['section', 'lead', 'kind'] as const).map((group) => (
            <option key={group} value={group}>
              {t(groups[group])}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="ledger-density">
        <legend className="unseen">{t('density')}</legend>
        {(['compact', 'full'] as const).map((density) => (
          <button
            key={density}
            type="button"
            aria-pressed={view.density === density}
            onClick={() => onChange({ density })}
          >
            {t(densities[density])}
          </button>
        ))}
      </fieldset>
      {props.children}
    </div>
  );
}
