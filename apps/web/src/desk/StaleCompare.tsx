import { words } from '@jiannuo/contract/words';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { differing, type RowFields } from './row-fields.ts';

/** Someone else changed the row meanwhile: both versions beside each other, nothing lost. */
export function StaleCompare(props: {
  readonly latest: RowFields;
  readonly typed: RowFields;
  readonly text: string;
  readonly onKeepMine: () => void;
  readonly onTakeLatest: () => void;
  readonly onEditOn: () => void;
}) {
  const { latest, typed, text } = props;
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  const root = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone. No button takes it: a second Enter must not decide.
  useEffect(() => root.current?.focus(), []);
  const shown = (fields: RowFields, name: keyof RowFields): string => {
    if (name === 'strength') return words.strength[fields.strength][column];
    if (name === 'from' || name === 'to') {
      return text.slice(fields.from, fields.to).replaceAll(/\s*\n\s*|\*\*/g, '');
    }
    if (name === 'upper') return fields.upper ? words.upper[column] : t('nothing');
    return fields[name] || t('nothing');
  };
  const names = differing(latest, typed).filter(
    (name) => name !== 'to' || latest.from === typed.from,
  );
  return (
    <div className="stale" role="alert" ref={root} tabIndex={-1}>
      <p>{t('staleText')}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('staleLatest')}</th>
            <th scope="col">{t('staleMine')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`field-${name}`)}</th>
              <td>{shown(latest, name)}</td>
              <td>{shown(typed, name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="desk-tip">
        <button type="button" className="primary" onClick={props.onKeepMine}>
          {t('staleKeepMine')}
        </button>
        <button type="button" className="secondary" onClick={props.onTakeLatest}>
          {t('staleTakeLatest')}
        </button>
        <button type="button" className="quiet" onClick={props.onEditOn}>
          {t('staleEditOn')}
        </button>
      </p>
    </div>
  );
}
