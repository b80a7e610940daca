/** `item_id` as the ledger names it: `itemId`. */
export function camelCase(column: string): string {
  return column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `itemId` as the tables name it: `item_id`. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const bookkeeping = new Set(['jurisdiction_id', 'known_to', 'known_from', 'event_seq']);

/**
 * A version as the ledger's rules see it: columns by the ledger's names, without what only the store
 * needs. `T` is the record type whose fields the table's columns are.
 */
export function recordOf<T extends object>(row: Readonly<Record<string, unknown>>): T {
  const fields = Object.entries(row).filter(([column]) => !bookkeeping.has(column));
  return Object.fromEntries(fields.map(([column, value]) => [camelCase(column), value])) as T;
}

/** A record as a row of its table. */
export function rowOf(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [snakeCase(name), value]),
  );
}
