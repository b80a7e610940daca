import type { ColumnKey } from '@jiannuo/contract/columns';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fitColumns } from './fit-columns.ts';
import { GroupRow, useGroupName } from './GroupRow.tsx';
import { groupRows, type Line } from './group-rows.ts';
import { LedgerHead } from './LedgerHead.tsx';
import { LedgerRow, rowElementId } from './LedgerRow.tsx';
import './ledger-table.css';
import { keepPlace, recallPlace } from './table-place.ts';
import { useElementWidth } from './use-element-width.ts';
import type { LedgerRows } from './use-ledger-rows.ts';
import type { Selection } from './use-selection.ts';
import { useTableKeys } from './use-table-keys.ts';
import type { LedgerView, SortKey } from './view.ts';

const headPx = 34;
const handlePx = 36;
const groupPx = 33;
const rowPx = { compact: 53, full: 74 } as const;
/** Rows before the end at which the next page is asked for. */
const readAhead = 40;

/** The ledger as a table: only the lines in sight are drawn. */
export function LedgerTable(props: {
  /** Names the view, so that the table stands where it was left. */
  readonly address: string;
  readonly view: LedgerView;
  readonly columns: readonly ColumnKey[];
  readonly rows: LedgerRows;
  readonly selection: Selection;
  readonly openRow: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onSort: (sort: SortKey, order: LedgerView['order']) => void;
  readonly tail: ReactNode;
}) {
  const { view, rows, selection } = props;
  const { t } = useTranslation('ledger');
  const groupName = useGroupName(view.group);
  const scroller = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(scroller);
  const columns = useMemo(
    () => fitColumns(props.columns, { widthPx, handlePx }),
    [props.columns, widthPx],
  );
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(
    () => groupRows(rows.rows, { grouping: view.group, folded, allRead: rows.allRead }),
    [rows.rows, rows.allRead, view.group, folded],
  );
  const [returned] = useState(() => recallPlace(props.address));
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.type === 'group' ? groupPx : rowPx[view.density]),
    getItemKey: (index) => lineKey(lines[index], index),
    overscan: 10,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    ...(returned
      ? { initialOffset: returned.offsetPx, initialMeasurementsCache: returned.measured }
      : {}),
  });
  const keys = useTableKeys({
    lines,
    firstActive: props.openRow || (returned?.activeId ?? null),
    isOpen: props.openRow !== '',
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen: props.onOpen,
    onClose: props.onClose,
    onToggle: selection.toggle,
    onClear: () => selection.set([]),
  });

  const { address } = props;
  const place = useRef<() => void>(() => {});
  place.current = () =>
    keepPlace(address, {
      offsetPx: virtualizer.scrollOffset ?? 0,
      measured: virtualizer.takeSnapshot(),
      activeId: keys.activeId,
    });
  useEffect(() => () => place.current(), []);

  // A permalink to a row shows it in the table too, as soon as it has been read.
  const sought = useRef(returned === undefined ? props.openRow : '');
  useEffect(() => {
    const index = lines.findIndex((line) => lineId(line) === sought.current);
    if (sought.current === '' || index === -1) return;
    sought.current = '';
    virtualizer.scrollToIndex(index, { align: 'center' });
  }, [lines, virtualizer]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: heights measured at another density are void
  useEffect(() => virtualizer.measure(), [view.density]);

  const items = virtualizer.getVirtualItems();
  const lastSeen = items[items.length - 1]?.index ?? 0;
  const { readMore } = rows;
  useEffect(() => {
    if (lastSeen >= lines.length - readAhead) readMore();
  }, [lastSeen, lines.length, readMore]);

  const acts = useMemo(
    () => ({
      onOpen: (id: string) => {
        keys.setActiveId(id);
        props.onOpen(id);
      },
      onToggle: (id: string, extend: boolean) => {
        keys.setActiveId(id);
        if (extend) selection.extendTo(id);
        else selection.toggle(id);
      },
    }),
    [keys.setActiveId, props.onOpen, selection.extendTo, selection.toggle],
  );
  const fold = (key: string) =>
    setFolded((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });

  const above = (items[0]?.start ?? headPx) - headPx;
  const below = virtualizer.getTotalSize() - ((items[items.length - 1]?.end ?? headPx) - headPx);
  const isActiveHere = items.some(({ index }) => lineId(lines[index]) === keys.activeId);
  const tableWidthPx = columns.reduce((sum, column) => sum + column.widthPx, handlePx);
  const picked = selection.rows.length;
  return (
    <section
      ref={scroller}
      className={`ledger-scroller ${view.density === 'compact' ? 'ledger-compact' : ''} ${rows.isStale ? 'ledger-stale' : ''}`}
      aria-label={t('table')}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table reached by arrow keys is a grid
        role="grid"
        tabIndex={0}
        className="ledger-table"
        style={{ width: tableWidthPx }}
        aria-label={t('table')}
        aria-rowcount={(rows.total ?? 0) + 1}
        aria-multiselectable="true"
        aria-busy={rows.isStale}
        aria-activedescendant={isActiveHere ? rowElementId(keys.activeId ?? '') : undefined}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        data-ledger-table
      >
        <colgroup>
          <col style={{ width: handlePx }} />
          {columns.map(({ key, widthPx: width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <LedgerHead
          columns={columns}
          view={view}
          selected={picked === 0 ? 'none' : picked === rows.rows.length ? 'all' : 'some'}
          onSelectAll={() =>
            selection.set(picked === rows.rows.length ? [] : rows.rows.map((row) => row.id))
          }
          onSort={props.onSort}
        />
        <tbody>
          {above > 0 && <tr style={{ height: above }} />}
          {items.map(({ index, key }) => {
            const line = lines[index];
            if (line === undefined) return null;
            if (line.type === 'group') {
              return (
                <GroupRow
                  key={key}
                  group={line}
                  name={groupName(line.key)}
                  index={index}
                  columns={columns.length}
                  isFolded={folded.has(line.key)}
                  widthPx={widthPx}
                  onFold={fold}
                  measure={virtualizer.measureElement}
                />
              );
            }
            return (
              <LedgerRow
                key={key}
                row={line.row}
                index={index}
                columns={columns}
                isActive={line.row.id === keys.activeId}
                isSelected={selection.ids.has(line.row.id)}
                acts={acts}
                measure={virtualizer.measureElement}
              />
            );
          })}
          {below > 0 && <tr style={{ height: below }} />}
        </tbody>
      </table>
      {props.tail}
    </section>
  );
}

function lineId(line: Line | undefined): string | null {
  return line?.type === 'row' ? line.row.id : null;
}

function lineKey(line: Line | undefined, index: number): string | number {
  if (line === undefined) return index;
  return line.type === 'group' ? `group ${line.key} ${index}` : line.row.id;
}
