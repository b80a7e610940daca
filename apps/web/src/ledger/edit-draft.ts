import type { RowsEdit } from './edit-each.ts';

/** What a person has filled in to change rows with. */
export type EditDraft =
  | { readonly field: 'lead'; readonly unit: string; readonly isNone: boolean }
  | {
      readonly field: 'deadline';
      readonly date: string;
      readonly text: string;
      readonly isOngoing: boolean;
    };

export const emptyDraft = (field: EditDraft['field']): EditDraft =>
  field === 'lead'
    ? { field, unit: '', isNone: false }
    : { field, date: '', text: '', isOngoing: false };

/** The change a draft asks for; null while it is not complete. */
export function editOf(draft: EditDraft): RowsEdit | null {
  if (draft.field === 'lead') {
    if (draft.isNone) return { lead: null };
    return draft.unit.trim() === '' ? null : { lead: draft.unit.trim() };
  }
  const text = draft.text.trim() === '' ? null : draft.text.trim();
  if (draft.isOngoing) return { deadline: { text: text ?? '持续推进', date: null } };
  return isDate(draft.date) ? { deadline: { text, date: draft.date } } : null;
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
