import { type ColumnKey, ledgerColumns } from '@jiannuo/contract/columns';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { defaultColumns, moveColumn, toggleColumn } from './chosen-columns.ts';
import { Disclosure } from './Disclosure.tsx';
import './ledger-menus.css';

/** Chooses the columns and their order. Shown ones stand first, in their order. */
export function ColumnsMenu(props: {
  readonly columns: readonly ColumnKey[];
  readonly onChange: (columns: readonly ColumnKey[]) => void;
}) {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  const { columns, onChange } = props;
  const hidden = ledgerColumns.filter(({ key }) => !columns.includes(key)).map(({ key }) => key);
  const nameOf = (key: ColumnKey) =>
    ledgerColumns.find((column) => column.key === key)?.[language] ?? key;
  return (
    <Disclosure label={t('columns')} title={t('columnsTitle')} align="right">
      {() => (
        <div className="columns-menu">
          <h2>{t('columnsTitle')}</h2>
          <ul>
            {[...columns, ...hidden].map((key, index) => (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    checked={columns.includes(key)}
                    onChange={() => onChange(toggleColumn(columns, key))}
                  />
                  {nameOf(key)}
                </label>
                {columns.includes(key) && (
                  <>
                    <button
                      type="button"
                      className="quiet"
                      disabled={index === 0}
                      aria-label={t('columnLeft', { name: nameOf(key) })}
                      title={t('columnLeft', { name: nameOf(key) })}
                      onClick={() => onChange(moveColumn(columns, key, -1))}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      className="quiet"
                      disabled={index === columns.length - 1}
                      aria-label={t('columnRight', { name: nameOf(key) })}
                      title={t('columnRight', { name: nameOf(key) })}
                      onClick={() => onChange(moveColumn(columns, key, 1))}
                    >
                      ↓
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p className="faint">{t('columnsHint')}</p>
          <button type="button" className="secondary" onClick={() => onChange(defaultColumns)}>
            {t('columnsReset')}
          </button>
        </div>
      )}
    </Disclosure>
  );
}
