import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const columns = [
  'code',
  'task',
  'section',
  'lead',
  'joint',
  'due',
  'rhythm',
  'state',
  'signing',
] as const;

/** The names of the columns, and a box that selects all or none. */
export function ItemHead(props: {
  readonly selected: 'none' | 'some' | 'all';
  readonly onSelectAll: () => void;
}) {
  const { t } = useTranslation('dispatch');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = props.selected === 'some';
  }, [props.selected]);
  return (
    <thead>
      <tr>
        <th scope="col" className="item-col-handle ledger-handle">
          <input
            ref={box}
            type="checkbox"
            aria-label={t('selectAll')}
            checked={props.selected === 'all'}
            onChange={props.onSelectAll}
          />
        </th>
        {columns.map((name) => (
          <th key={name} scope="col" className={`item-col-${name}`}>
            <span className="ledger-name">{t(name)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
