import type { HistoryEvent } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { dateText } from './deadline-text.ts';
import type { Language } from './target-text.ts';

/** Fields of a row that people know by name; others of an event are for machines. */
const fields = [
  'quote',
  'action',
  'object',
  'lead',
  'joint',
  'deadline',
  'per',
  'strength',
  'check',
  'note',
  'condition',
  'upper',
] as const;
type Facts = Record<string, unknown>;
export type HistoryField = (typeof fields)[number];

export interface HistoryChange {
  readonly field: HistoryField;
  /** As printed; '' where there was nothing. */
  readonly before: string;
  readonly after: string;
}

/** What an act changed of a row, field by field, in the words of the table. */
export function changesOf(
  event: Pick<HistoryEvent, 'before' | 'after'>,
  language: Language,
): readonly HistoryChange[] {
  if (event.before === null || event.after === null) return [];
  const before = withUnits(event.before);
  const after = withUnits(event.after);
  return fields.flatMap((field) => {
    if (!(field in before) && !(field in after)) return [];
    const change = {
      field,
      before: printed(field, before[field], language),
      after: printed(field, after[field], language),
    };
    return change.before === change.after ? [] : [change];
  });
}

/** A row keeps its units as assignments; people read them by role. */
function withUnits(row: Facts): Facts {
  const { assignments } = row;
  if (!Array.isArray(assignments)) return row;
  const of = (role: string) => assignments.filter((one: unknown) => isOfRole(one, role));
  return { ...row, lead: of('lead'), joint: of('joint') };
}

function isOfRole(one: unknown, role: string): boolean {
  return typeof one === 'object' && one !== null && 'role' in one && one.role === role;
}

function printed(field: HistoryField, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return coded(field, value, language);
  if (Array.isArray(value)) return value.map((item) => printed(field, item, language)).join('、');
  if (field === 'upper') return value === true ? words.upper[language] : '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return '';
  if ('measure' in value && 'words' in value) {
    const said = [value.measure, value.words];
    return said.map((item) => printed(field, item, language)).join(' ');
  }
  if ('unit' in value) return printed(field, value.unit, language);
  if ('date' in value && typeof value.date === 'string') return dateText(value.date, language);
  return 'text' in value && typeof value.text === 'string' ? value.text : '';
}

function coded(field: HistoryField, value: string, language: Language): string {
  if (field !== 'strength' && field !== 'check') return value;
  const table: Readonly<Record<string, Readonly<Record<Language, string>>>> = words[field];
  return table[value]?.[language] ?? value;
}
