import { type ColumnKey, ledgerColumns } from '@jiannuo/contract/columns';

/** Printed characters to pixels at the table's type size. */
const pixelsPerCharacter = 7;
/** Columns whose usual words stand on one line, in px; they are not narrowed. */
const oneLinePx: Partial<Record<ColumnKey, number>> = {
  number: 60,
  section: 132,
  code: 88,
  kind: 70,
  target: 96,
  deadline: 156,
  check: 86,
  light: 82,
};
/** Columns that wrap: they give way first and put spare room to use, by these shares. */
const wrapping: Partial<Record<ColumnKey, number>> = {
  quote: 5,
  measure: 2,
  joint: 2,
  object: 2,
  projects: 1,
};
/** How far wrapping columns may be narrowed before the table scrolls sideways instead. */
const narrowest = 0.6;
/** Room the first columns may hold while the rest scrolls under them. */
const stickyShare = 0.55;

export interface FittedColumn {
  readonly key: ColumnKey;
  readonly widthPx: number;
  /** Distance from the left edge at which it stays in place; null where it scrolls. */
  readonly stickyPx: number | null;
  /** Whether the columns after it scroll under it. */
  readonly isEdge: boolean;
}

/** Fits columns to a width: all of it used, a little narrowed where that avoids a sideways scroll. */
export function fitColumns(
  keys: readonly ColumnKey[],
  room: { readonly widthPx: number; readonly handlePx: number },
): readonly FittedColumn[] {
  const free = room.widthPx - room.handlePx;
  const natural = keys.map((key) => naturalWidth(key));
  const total = natural.reduce((sum, width) => sum + width, 0);
  const widths = free >= total ? stretch(keys, natural, free - total) : narrow(keys, natural, free);
  let left = room.handlePx;
  let stays = true;
  const lastSticky = keys.indexOf('quote');
  const fitted = keys.map((key, index) => {
    const widthPx = widths[index] ?? 0;
    const stickyPx = left;
    left += widthPx;
    stays &&= index <= Math.max(lastSticky, 0) && left <= room.widthPx * stickyShare;
    return { key, widthPx, stickyPx: stays ? stickyPx : null };
  });
  const edge = fitted.filter(({ stickyPx }) => stickyPx !== null).length - 1;
  return fitted.map((column, index) => ({ ...column, isEdge: index === edge }));
}

function naturalWidth(key: ColumnKey): number {
  const column = ledgerColumns.find((candidate) => candidate.key === key);
  return oneLinePx[key] ?? (column?.width ?? 12) * pixelsPerCharacter;
}

type Widths = readonly number[];

function stretch(keys: readonly ColumnKey[], natural: Widths, spare: number): Widths {
  const shares = keys.map((key) => wrapping[key] ?? 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 0) return natural.map((width) => width + Math.floor(spare / natural.length));
  return natural.map((width, index) => width + Math.floor((spare * (shares[index] ?? 0)) / sum));
}

function narrow(keys: readonly ColumnKey[], natural: Widths, free: number): Widths {
  const gives = keys.map((key) => key in wrapping);
  const giving = natural.reduce((sum, width, index) => (gives[index] ? sum + width : sum), 0);
  const firm = natural.reduce((sum, width) => sum + width, 0) - giving;
  const ratio = (free - firm) / giving;
  if (ratio < narrowest) return natural;
  return natural.map((width, index) => (gives[index] ? Math.floor(width * ratio) : width));
}
