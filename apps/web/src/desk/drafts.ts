import { browserStorage } from '../shell/browser-storage.ts';
import { fieldNames, type RowFields } from './row-fields.ts';

const key = (id: string) => `jiannuo.draft.${id}`;

/** Keeps what was typed on a row until it is saved or thrown away. */
export function keepDraft(id: string, typed: RowFields): void {
  // Where nothing can be kept, the form still holds it while it is open.
  browserStorage.setItem(key(id), JSON.stringify(typed));
}

/** What was typed on a row and not saved; null when there is nothing, or nothing readable. */
export function keptDraft(id: string): RowFields | null {
  try {
    const kept: unknown = JSON.parse(browserStorage.getItem(key(id)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    return fieldNames.every((name) => name in kept) ? (kept as RowFields) : null;
  } catch {
    return null;
  }
}

export function dropDraft(id: string): void {
  browserStorage.removeItem(key(id));
}
