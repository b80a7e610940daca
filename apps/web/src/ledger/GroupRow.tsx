import { words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import type { Line } from './group-rows.ts';
import './ledger-table.css';
import type { Grouping } from './view.ts';

type Group = Extract<Line, { type: 'group' }>;

/** Printed name of a group. */
export function useGroupName(grouping: Grouping | null): (key: string) => string {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  return (key) => {
    if (grouping === 'kind') {
      const kind = Object.entries(words.kind).find(([name]) => name === key);
      return kind?.[1][language] ?? key;
    }
    if (key !== '') return key;
    return grouping === 'lead' ? t('noLead') : t('noSection');
  };
}

/** Header of a run of rows: what they share and how many they are. */
export function GroupRow(props: {
  readonly group: Group;
  readonly name: string;
  readonly index: number;
  readonly columns: number;
  readonly isFolded: boolean;
  readonly widthPx: number;
  readonly onFold: (key: string) => void;
  readonly measure: (element: HTMLTableRowElement | null) => void;
}) {
  const { t } = useTranslation('ledger');
  const { group, name, isFolded } = props;
  return (
    <tr ref={props.measure} data-index={props.index} aria-rowindex={props.index + 2}>
      <th className="ledger-group" colSpan={props.columns + 1} scope="rowgroup">
        <button
          type="button"
          className="ledger-group-name"
          style={{ maxWidth: props.widthPx }}
          aria-expanded={!isFolded}
          title={isFolded ? t('groupUnfold', { name }) : t('groupFold', { name })}
          onClick={() => props.onFold(group.key)}
        >
          <span className={isFolded ? 'ledger-folded' : 'ledger-unfolded'} aria-hidden="true" />
          <span className="ledger-group-title">{name}</span>
          <span className="ledger-group-count">
            {t(group.whole ? 'groupCount' : 'groupCountSoFar', { n: group.count })}
          </span>
        </button>
      </th>
    </tr>
  );
}
