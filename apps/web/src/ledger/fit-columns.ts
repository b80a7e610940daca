import { type ColumnKey, ledgerColumns } from '@jiannuo/contract/columns';

/** Printed characters to pixels at the table's type size. */
const pixelsPerCharacter = 7;
/** How far columns may be narrowed before the table scrolls sideways instead. */
const narrowest = 0.8;
/** Room the first columns may hold while the rest scrolls under them. */
const stickyShare = 0.55;
/** Columns that put spare room to use. */
const stretchy: Partial<Record<ColumnKey, number>> = {
  quote: 5,
  measure: 2,
  joint: 2,
  object: 2,
  section: 1,
  projects: 1,
};

export interface FittedColumn {
  readonly key: ColumnKey;
  readonly widthPx: number;
  /** Distance from the left edge at which it stays in place; null where it scrolls. */
  readonly stickyPx: number | null;
}

/** Fits columns to a width: all of it used, a little narrowed where that avoids a sideways scroll. */
export function fitColumns(
  keys: readonly ColumnKey[],
  room: { readonly widthPx: number; readonly handlePx: number },
): readonly FittedColumn[] {
  const free = room.widthPx - room.handlePx;
  const natural = keys.map((key) => naturalWidth(key));
  const total = natural.reduce((sum, width) => sum + width, 0);
  const widths =
    free >= total ? stretch(keys, natural, free - total) : narrow(natural, free / total);
  let left = room.handlePx;
  let stays = true;
  const lastSticky = keys.indexOf('quote');
  return keys.map((key, index) => {
    const widthPx = widths[index] ?? 0;
    const stickyPx = left;
    left += widthPx;
    stays &&= index <= Math.max(lastSticky, 0) && left <= room.widthPx * stickyShare;
    return { key, widthPx, stickyPx: stays ? stickyPx : null };
  });
}

function naturalWidth(key: ColumnKey): number {
  const column = ledgerColumns.find((candidate) => candidate.key === key);
  return Math.max(46, Math.round((column?.width ?? 12) * pixelsPerCharacter));
}

function stretch(
  keys: readonly ColumnKey[],
  natural: readonly number[],
  spare: number,
): readonly number[] {
  const shares = keys.map((key) => stretchy[key] ?? 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 0) return natural.map((width) => width + Math.floor(spare / natural.length));
  return natural.map((width, index) => width + Math.floor((spare * (shares[index] ?? 0)) / sum));
}

function narrow(natural: readonly number[], ratio: number): readonly number[] {
  if (ratio < narrowest) return natural;
  return natural.map((width) => Math.floor(width * ratio));
}
