import { type KeyboardEvent, useCallback, useState } from 'react';

/** A line of a table as far as keys go: only rows are stopped at. */
export type KeyLine =
  | { readonly type: 'group' }
  | { readonly type: 'row'; readonly row: { readonly id: string } };

/** Rows a page key moves by. */
const pageRows = 10;

export interface TableKeys {
  readonly activeId: string | null;
  readonly setActiveId: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: () => void;
}

/** Arrow keys move the active row, Enter opens it, Space selects it, Escape closes. */
export function useTableKeys(table: {
  readonly lines: readonly KeyLine[];
  readonly firstActive: string | null;
  readonly isOpen: boolean;
  readonly scrollTo: (index: number) => void;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onToggle: (id: string) => void;
  readonly onClear: () => void;
}): TableKeys {
  const { lines } = table;
  const [activeId, setActiveId] = useState(table.firstActive);
  const activeIndex = lines.findIndex((line) => line.type === 'row' && line.row.id === activeId);

  const goTo = (index: number) => {
    const line = lines[index];
    if (line?.type !== 'row') return;
    setActiveId(line.row.id);
    table.scrollTo(index);
    if (table.isOpen) table.onOpen(line.row.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys in a button of the head or of a group belong to that button.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const target = targetOf(event.key, lines, activeIndex);
    if (target !== null) goTo(target);
    else if (event.key === 'Enter' && activeId !== null) table.onOpen(activeId);
    else if (event.key === ' ' && activeId !== null) table.onToggle(activeId);
    else if (event.key === 'Escape') (table.isOpen ? table.onClose : table.onClear)();
    else return;
    event.preventDefault();
  };
  const onFocus = () => {
    if (activeIndex === -1 && lines.length > 0) setActiveId(lines.flatMap(rowId)[0] ?? null);
  };
  return {
    activeId,
    setActiveId: useCallback((id: string) => setActiveId(id), []),
    onKeyDown,
    onFocus,
  };
}

const rowId = (line: KeyLine): readonly string[] => (line.type === 'row' ? [line.row.id] : []);

/** Index of the row a key leads to; null for other keys. Group headers are passed over. */
export function targetOf(key: string, lines: readonly KeyLine[], active: number): number | null {
  const last = lines.length - 1;
  switch (key) {
    case 'ArrowDown':
      return nextRow(lines, active + 1, 1);
    case 'ArrowUp':
      return nextRow(lines, Math.max(active, 0) - 1, -1);
    case 'PageDown':
      return nextRow(lines, Math.min(last, active + pageRows), -1);
    case 'PageUp':
      return nextRow(lines, Math.max(0, active - pageRows), 1);
    case 'Home':
      return nextRow(lines, 0, 1);
    case 'End':
      return nextRow(lines, last, -1);
    default:
      return null;
  }
}

function nextRow(lines: readonly KeyLine[], from: number, step: 1 | -1): number {
  let index = from;
  while (lines[index]?.type === 'group') index += step;
  return index;
}
