import type { Duties } from '@jiannuo/contract';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

type DutyUnit = Duties['units'][number];

/** What is known of units without the office: to be looked up, and to be added to. */
export function BuiltInDuties(props: {
  readonly units: readonly DutyUnit[];
  /** Begins a line on a unit; absent for those who only read. */
  readonly onAdd?: ((unit: string) => void) | undefined;
}) {
  const { t } = useTranslation('duties');
  const [asked, setAsked] = useState('');
  const words = asked.trim();
  const found = useMemo(
    () => props.units.filter((unit) => words === '' || isAbout(unit, words)),
    [props.units, words],
  );
  return (
    <>
      <input
        type="search"
        className="duties-search"
        value={asked}
        placeholder={t('searchHint')}
        aria-label={t('searchHint')}
        onChange={(event) => setAsked(event.target.value)}
      />
      <p className="faint" role="status">
        {t('unitCount', { n: found.length })}
      </p>
      <ul className="duty-units">
        {found.map((unit) => (
          <li key={unit.id}>
            <UnitWords unit={unit} asked={words} onAdd={props.onAdd} />
          </li>
        ))}
      </ul>
    </>
  );
}

function isAbout({ name, aliases, words }: DutyUnit, asked: string): boolean {
  return [name, ...aliases, ...words.flatMap((list) => list.words)].some((word) =>
    word.includes(asked),
  );
}

function UnitWords(props: {
  readonly unit: DutyUnit;
  readonly asked: string;
  readonly onAdd?: ((unit: string) => void) | undefined;
}) {
  const { unit, asked, onAdd } = props;
  const { t } = useTranslation('duties');
  const comma = '、';
  return (
    <details>
      <summary>
        <span>{unit.name}</span>
        <small lang="zh-CN">{hitsOf(unit, asked).join(comma)}</small>
      </summary>
      <dl lang="zh-CN">
        {unit.aliases.length > 0 && (
          <div>
            <dt>{t('kind-aliases')}</dt>
            <dd>{unit.aliases.join(comma)}</dd>
          </div>
        )}
        {unit.words.map(({ weight, words }) => (
          <div key={weight}>
            <dt>{t('weight', { weight })}</dt>
            <dd>{words.join(comma)}</dd>
          </div>
        ))}
      </dl>
      {onAdd && (
        <button type="button" className="secondary" onClick={() => onAdd(unit.id)}>
          {t('addFor', { unit: unit.name })}
        </button>
      )}
    </details>
  );
}

const mostHits = 4;

/** The words of a unit by which it was found, else its first ones: units may have one name. */
function hitsOf({ aliases, words }: DutyUnit, asked: string): readonly string[] {
  if (asked === '') return (words[0]?.words ?? []).slice(0, mostHits);
  const all = [...aliases, ...words.flatMap((list) => list.words)];
  return all.filter((word) => word.includes(asked)).slice(0, mostHits);
}
