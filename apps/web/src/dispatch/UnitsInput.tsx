import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namesIn, unitMeant } from './name-units.ts';
import { unitField, useUnits } from './UnitChoices.tsx';
import './units-input.css';

/** Several units: typed one by one or pasted as a list, each shown with a way to take it out again. */
export function UnitsInput(props: {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly units: readonly string[];
  readonly onChange: (units: readonly string[]) => void;
}) {
  const { t } = useTranslation('dispatch');
  const known = useUnits(props.jurisdictionId);
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const { units, onChange } = props;

  const add = () => {
    const names = namesIn(typed);
    const found = names.flatMap((name) => unitMeant(name, known) ?? []);
    const missing = names.filter((name) => unitMeant(name, known) === null);
    onChange([...new Set([...units, ...found])]);
    setUnknown(missing);
    setTyped(missing.join('、'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add();
    }
    if (event.key === 'Backspace' && typed === '') onChange(units.slice(0, -1));
  };
  return (
    <>
      <div className="units-input">
        {units.map((unit) => (
          <span key={unit} className="unit-chip" lang="zh-CN">
            {unit}
            <button
              type="button"
              aria-label={t('removeUnit', { unit })}
              onClick={() => onChange(units.filter((other) => other !== unit))}
            >
              ×
            </button>
          </span>
        ))}
        <input
          {...unitField}
          id={props.id}
          type="text"
          maxLength={2000}
          value={typed}
          placeholder={t('addUnitHint')}
          onChange={(event) => {
            setTyped(event.target.value);
            setUnknown([]);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() !== '' && add()}
        />
      </div>
      {unknown.length > 0 && (
        <p className="form-failure" role="alert">
          {t('unitUnknown', { unit: unknown.join('、') })}
        </p>
      )}
    </>
  );
}
