import { browserStorage } from '../shell/browser-storage.ts';
import { fieldNames, type RowFields } from './row-fields.ts';

const key = (id: string) => `jiannuo.draft.${id}`;

/** Keeps what was typed on a row until it is saved or thrown away. */
export function keepDraft(id: string, typed: RowFields): void {
  // Where nothing can be kept, the form still holds it while it is open.
  browserStorage.setItem(key(id), JSON.stringify(typed));
}

/**
 * What was typed on a row and not saved, over the row as it is: a draft of before a field was added
 * keeps what it has. Null when there is nothing, or nothing readable.
 */
export function keptDraft(id: string, now: RowFields): RowFields | null {
  try {
    const kept: unknown = JSON.parse(browserStorage.getItem(key(id)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const typed = kept as Partial<RowFields>;
    const names = fieldNames.filter((name) => typeof typed[name] === typeof now[name]);
    if (names.length === 0) return null;
    return { ...now, ...Object.fromEntries(names.map((name) => [name, typed[name]])) };
  } catch {
    return null;
  }
}

export function dropDraft(id: string): void {
  browserStorage.removeItem(key(id));
}
