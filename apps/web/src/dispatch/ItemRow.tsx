import type { Item, Signing } from '@jiannuo/contract';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { LightMark } from '../ledger/LightMark.tsx';
import { useWordColumn } from '../words/i18n.ts';
import type { ItemLine } from './dispatch-lines.ts';
import { LeadCell } from './LeadCell.tsx';
import type { LeadEdit } from './use-lead-edit.ts';

/** Id of a row's element, for `aria-activedescendant`. */
export const itemRowId = (id: string): string => `item-${id}`;

/** One item in the table. */
export const ItemRow = memo(function ItemRow(props: {
  readonly line: ItemLine;
  readonly index: number;
  readonly signings: readonly Signing[] | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly mayEdit: boolean;
  readonly editing: LeadEdit | null;
  readonly onBegin: (item: Item) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string, extend: boolean) => void;
  readonly onFold: (id: string, isUnfolding: boolean) => void;
  readonly measure: (element: HTMLTableRowElement | null) => void;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { line, isActive, isSelected, onOpen, onToggle } = props;
  const { row } = line;
  const looks = [
    'ledger-row',
    isActive && 'ledger-active',
    isSelected && 'ledger-selected',
    line.isChild && 'item-child',
  ];
  return (
    <tr
      ref={props.measure}
      id={itemRowId(row.id)}
      data-index={props.index}
      className={looks.filter(Boolean).join(' ')}
      aria-rowindex={props.index + 2}
      aria-selected={isSelected}
      onClick={() => onOpen(row.id)}
    >
      <td className="ledger-handle">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('selectRow', { code: row.code })}
          checked={isSelected}
          // Shift extends the selection of rows, not of text.
          onMouseDown={(event) => event.shiftKey && event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            onToggle(row.id, event.shiftKey);
          }}
          readOnly
        />
      </td>
      <td className="figures item-code">{row.code}</td>
      <td lang="zh-CN">
        <div className="ledger-words">
          {line.isChild && <span aria-hidden="true" className="item-indent" />}
          {row.title}
        </div>
        {line.children > 0 && <FoldButton line={line} onFold={props.onFold} />}
      </td>
      <td lang="zh-CN" className="item-quiet">
        <div className="ledger-words">{row.sectionTitle}</div>
      </td>
      <LeadCell
        item={row}
        mayEdit={props.mayEdit}
        editing={props.editing}
        onBegin={props.onBegin}
      />
      <td lang="zh-CN">
        <div className="ledger-words">{row.parties.map(({ unit }) => unit).join('、')}</div>
      </td>
      <td className="figures item-day">
        {row.due === null ? t('none') : dateText(row.due, column)}
      </td>
      <td>{t(`rhythm-${row.rhythm}`)}</td>
      <td>{row.lightPeriod === null ? t(`item-${row.state}`) : <LightMark light={row.light} />}</td>
      <td>
        <Signed signings={props.signings} />
      </td>
    </tr>
  );
});

function FoldButton(props: {
  readonly line: ItemLine;
  readonly onFold: (id: string, isUnfolding: boolean) => void;
}) {
  const { t } = useTranslation('dispatch');
  const { children, isUnfolded, row } = props.line;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="quiet item-fold"
      aria-expanded={isUnfolded}
      onClick={(event) => {
        event.stopPropagation();
        props.onFold(row.id, !isUnfolded);
      }}
    >
      {isUnfolded ? t('fold') : t('unfold', { n: children })}
    </button>
  );
}

function Signed({ signings = [] }: { readonly signings: readonly Signing[] | undefined }) {
  const { t } = useTranslation('dispatch');
  const asked = signings.filter(({ state }) => state !== 'changed' && state !== 'ended');
  if (asked.length === 0) return <>{t('none')}</>;
  if (asked.some(({ state }) => state === 'objected')) {
    return <span className="is-short">{t('signObjecting')}</span>;
  }
  const signed = asked.filter(({ state }) => state === 'signed').length;
  if (signed === asked.length) return <>{t('signAllDone')}</>;
  return <span className="figures">{t('signSome', { signed, all: asked.length })}</span>;
}
