import type { Unit } from '@jiannuo/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countSections, type SectionName, sectionWord } from './unit-kinds.ts';

/** How many units there are of each kind; one of them shows these only. */
export function SectionChips(props: {
  readonly units: readonly Unit[];
  readonly chosen: SectionName | null;
  readonly onChoose: (name: SectionName | null) => void;
}) {
  const { t } = useTranslation('units');
  const { units, chosen, onChoose } = props;
  const counts = useMemo(() => countSections(units), [units]);
  return (
    <nav className="units-kinds" aria-label={t('kinds')}>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('all', { n: units.length })}
      </button>
      {counts.map(({ name, count }) => (
        <button
          key={name}
          type="button"
          aria-pressed={chosen === name}
          onClick={() => onChoose(chosen === name ? null : name)}
        >
          {t(sectionWord[name])} {count}
        </button>
      ))}
    </nav>
  );
}
