import { type ColumnKey, ledgerColumns } from '@jiannuo/contract/columns';

export const defaultColumns: readonly ColumnKey[] = ledgerColumns
  .filter((column) => column.shown)
  .map((column) => column.key);

const known = new Set<string>(ledgerColumns.map((column) => column.key));
const isColumnKey = (key: string): key is ColumnKey => known.has(key);

/** Reads `number,quote,lead`; names it does not know and repeats are left out. */
export function parseColumns(list: string): readonly ColumnKey[] | undefined {
  const keys = [...new Set(list.split(',').filter(isColumnKey))];
  return keys.length === 0 ? undefined : keys;
}

/**
 * Shows or hides a column. One shown anew takes its official place: after the nearest shown column
 * that stands before it in the office's order. The last column cannot be hidden.
 */
export function toggleColumn(chosen: readonly ColumnKey[], key: ColumnKey): readonly ColumnKey[] {
  if (chosen.includes(key)) {
    return chosen.length === 1 ? chosen : chosen.filter((other) => other !== key);
  }
  const official = ledgerColumns.map((column) => column.key);
  const before = official.slice(0, official.indexOf(key)).reverse();
  const neighbour = before.find((other) => chosen.includes(other));
  const at = neighbour === undefined ? 0 : chosen.indexOf(neighbour) + 1;
  return [...chosen.slice(0, at), key, ...chosen.slice(at)];
}

/** Moves a shown column by steps to the left (negative) or right, stopping at the ends. */
export function moveColumn(
  chosen: readonly ColumnKey[],
  key: ColumnKey,
  steps: number,
): readonly ColumnKey[] {
  const from = chosen.indexOf(key);
  if (from === -1) return chosen;
  const to = Math.max(0, Math.min(chosen.length - 1, from + steps));
  const rest = chosen.filter((other) => other !== key);
  return [...rest.slice(0, to), key, ...rest.slice(to)];
}

/** The columns drawn: what every row of a group shares is said once, in the group's header. */
export function shownColumns(
  chosen: readonly ColumnKey[],
  grouping: 'section' | 'lead' | 'kind' | null,
): readonly ColumnKey[] {
  // The lead column stays: it says which leads are only proposed.
  if (grouping === null || grouping === 'lead' || chosen.length === 1) return chosen;
  return chosen.filter((key) => key !== grouping);
}

const storageKey = 'jiannuo.ledger.columns';

/** The person's own columns, kept in this browser; the office's default where none are kept. */
export function recallColumns(storage: Pick<Storage, 'getItem'>): readonly ColumnKey[] {
  return parseColumns(storage.getItem(storageKey) ?? '') ?? defaultColumns;
}

export function keepColumns(
  storage: Pick<Storage, 'setItem'>,
  columns: readonly ColumnKey[],
): void {
  storage.setItem(storageKey, columns.join(','));
}
