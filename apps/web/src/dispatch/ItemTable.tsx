import type { Item, Signing } from '@jiannuo/contract';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../ledger/ledger-table.css';
import { keepPlace, recallPlace } from '../ledger/table-place.ts';
import type { Selection } from '../ledger/use-selection.ts';
import { useTableKeys } from '../ledger/use-table-keys.ts';
import type { Place } from '../shell/place.ts';
import type { ItemLine } from './dispatch-lines.ts';
import { focusItemPanel } from './focus-item-panel.ts';
import { ItemHead } from './ItemHead.tsx';
import { ItemRow, itemRowId } from './ItemRow.tsx';
import './item-table.css';
import type { Perform } from './use-dispatch-acts.ts';
import { useLeadEdit } from './use-lead-edit.ts';

const headPx = 34;
const rowPx = 53;

/** The items of a dispatch; only the lines in sight are drawn. */
export function ItemTable(props: {
  /** Names what is shown, so that the table stands where it was left. */
  readonly address: string;
  readonly place: Place;
  readonly lines: readonly ItemLine[];
  readonly signings: ReadonlyMap<string, readonly Signing[]>;
  readonly selection: Selection<Item>;
  readonly openItem: string;
  readonly mayEdit: boolean;
  readonly perform: Perform;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onFold: (id: string, isUnfolding: boolean) => void;
  readonly onClear: () => void;
}) {
  const { t } = useTranslation('dispatch');
  const { lines, selection, address, onFold, openItem } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [returned] = useState(() => recallPlace(address));
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => lines[index]?.row.id ?? index,
    overscan: 10,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    ...(returned
      ? { initialOffset: returned.offsetPx, initialMeasurementsCache: returned.measured }
      : {}),
  });
  const keys = useTableKeys({
    lines,
    firstActive: openItem || (returned?.activeId ?? null),
    isOpen: openItem !== '',
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen: (id) => (id === openItem ? focusItemPanel() : props.onOpen(id)),
    onClose: props.onClose,
    onToggle: selection.toggle,
    onClear: () => selection.set([]),
  });
  const editing = useLeadEdit(props);

  const place = useRef<() => void>(() => {});
  place.current = () =>
    keepPlace(address, {
      offsetPx: virtualizer.scrollOffset ?? 0,
      measured: virtualizer.takeSnapshot(),
      activeId: keys.activeId,
    });
  useEffect(() => () => place.current(), []);

  // A permalink to an item shows it in the table too.
  const sought = useRef(returned === undefined ? openItem : '');
  useEffect(() => {
    const index = lines.findIndex(({ row }) => row.id === sought.current);
    if (sought.current === '' || index === -1) return;
    sought.current = '';
    virtualizer.scrollToIndex(index, { align: 'center' });
  }, [lines, virtualizer]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const line = lines.find(({ row }) => row.id === keys.activeId);
    const isOwn = event.target === event.currentTarget;
    if (isOwn && line && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const isEdit = event.key === 'e' && props.mayEdit;
      const isFold = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
      if (isEdit) editing.begin(line.row);
      if (isFold && line.children > 0) onFold(line.row.id, event.key === 'ArrowRight');
      if (isEdit || isFold) return event.preventDefault();
    }
    keys.onKeyDown(event);
  };
  const { setActiveId } = keys;
  const { onOpen } = props;
  const openRow = useCallback(
    (id: string) => {
      setActiveId(id);
      onOpen(id);
    },
    [setActiveId, onOpen],
  );
  const toggle = useCallback(
    (id: string, extend: boolean) => {
      setActiveId(id);
      if (extend) selection.extendTo(id);
      else selection.toggle(id);
    },
    [setActiveId, selection.extendTo, selection.toggle],
  );

  const shown = virtualizer.getVirtualItems();
  const above = (shown[0]?.start ?? headPx) - headPx;
  const below = virtualizer.getTotalSize() - ((shown[shown.length - 1]?.end ?? headPx) - headPx);
  const picked = selection.rows.length;
  const isActiveHere = shown.some(({ index }) => lines[index]?.row.id === keys.activeId);
  return (
    <section ref={scroller} className="ledger-scroller ledger-compact" aria-label={t('table')}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table reached by arrow keys is a grid
        role="grid"
        tabIndex={0}
        className="ledger-table item-table"
        aria-label={t('table')}
        aria-rowcount={lines.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={isActiveHere ? itemRowId(keys.activeId ?? '') : undefined}
        onKeyDown={onKeyDown}
        onFocus={keys.onFocus}
        data-item-table
      >
        <ItemHead
          selected={picked === 0 ? 'none' : picked === lines.length ? 'all' : 'some'}
          onSelectAll={() =>
            selection.set(picked === lines.length ? [] : lines.map(({ row }) => row.id))
          }
        />
        <tbody>
          {above > 0 && <tr style={{ height: above }} />}
          {shown.map(({ index, key }) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <ItemRow
                key={key}
                line={line}
                index={index}
                signings={props.signings.get(line.row.id)}
                isActive={line.row.id === keys.activeId}
                isSelected={selection.ids.has(line.row.id)}
                mayEdit={props.mayEdit}
                editing={editing.edit?.id === line.row.id ? editing : null}
                onBegin={editing.begin}
                onOpen={openRow}
                onToggle={toggle}
                onFold={onFold}
                measure={virtualizer.measureElement}
              />
            );
          })}
          {below > 0 && <tr style={{ height: below }} />}
        </tbody>
      </table>
      {lines.length === 0 && (
        <div className="ledger-state">
          <h2>{t('nothingTitle')}</h2>
          <p>{t('nothingText')}</p>
          <button type="button" className="secondary" onClick={props.onClear}>
            {t('clear')}
          </button>
        </div>
      )}
    </section>
  );
}

/** Gives the keys back to the table. */
export const focusItemTable = (): void =>
  document.querySelector<HTMLElement>('[data-item-table]')?.focus({ preventScroll: true });
