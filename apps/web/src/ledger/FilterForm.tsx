import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice, FilterChoices } from './filter-choices.ts';
import { type FilterKey, filterKeys, type LedgerFilter } from './view.ts';

/** Every condition as a list to choose from; a choice takes hold at once. */
export function FilterForm(props: {
  readonly filter: LedgerFilter;
  readonly choices: FilterChoices;
  readonly onChange: (key: FilterKey, value: string) => void;
}) {
  const { t } = useTranslation('ledger');
  return (
    <form className="filter-form" onSubmit={(event) => event.preventDefault()}>
      <h2>{t('filterTitle')}</h2>
      {filterKeys.map((key) =>
        key === 'q' ? null : (
          <FilterChoice
            key={key}
            name={t(`name-${key}`)}
            value={props.filter[key] ?? ''}
            choices={props.choices[key]}
            onChange={(value) => props.onChange(key, value)}
          />
        ),
      )}
    </form>
  );
}

function FilterChoice(props: {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation('ledger');
  const id = useId();
  const { value, choices } = props;
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <div className="filter-choice">
      <label htmlFor={id}>{props.name}</label>
      <select id={id} value={value} onChange={(event) => props.onChange(event.target.value)}>
        <option value="">{t('filterAny')}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.count === null ? choice.label : `${choice.label}（${choice.count}）`}
          </option>
        ))}
      </select>
    </div>
  );
}
