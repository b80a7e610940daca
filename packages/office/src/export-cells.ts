import type { Commitment } from '@jiannuo/contract';
import { type ColumnKey, ledgerColumns } from '@jiannuo/contract/columns';
import { words } from '@jiannuo/contract/words';
import type { Language } from './office.ts';
import { OfficeError } from './office-error.ts';

export type LedgerColumn = (typeof ledgerColumns)[number];

/** The columns named, in that order; the usual ones when none are. `request-invalid` for others. */
export function columnsNamed(keys: string | undefined): LedgerColumn[] {
  if (keys === undefined || keys.trim() === '') return ledgerColumns.filter(({ shown }) => shown);
  const wanted = [...new Set(keys.split(',').map((key) => key.trim()))].filter(Boolean);
  return wanted.map((key) => {
    const column = ledgerColumns.find((candidate) => candidate.key === key);
    if (column === undefined)
      throw new OfficeError('request-invalid', { reason: `columns: ${key}` });
    return column;
  });
}

/** What stands in a cell: a number only for the running number, which offices sum and sort by. */
export function cellOf(row: Commitment, key: ColumnKey, language: Language): string | number {
  const cells: Record<ColumnKey, () => string | number> = {
    number: () => row.number,
    code: () => row.code,
    section: () => row.sectionTitle,
    quote: () => row.quote,
    action: () => row.action,
    object: () => row.object,
    kind: () => words.kind[row.kind][language],
    measure: () => row.condition?.measure ?? row.targets.map(({ measure }) => measure).join('\n'),
    target: () => row.condition?.words ?? row.targets.map(({ quote }) => quote).join('\n'),
    strength: () => words.strength[row.strength][language],
    lead: () => unitsOf(row, 'lead', language),
    joint: () => unitsOf(row, 'joint', language),
    per: () => row.per ?? '',
    places: () => row.places.join(comma[language]),
    projects: () => row.projects.join(comma[language]),
    deadline: () => dueOf(row, language),
    check: () => words.check[row.check][language],
    light: () => `${words.light[row.light].mark} ${words.light[row.light][language]}`,
    note: () => row.note ?? '',
  };
  return cells[key]();
}

const comma = { zh: '、', en: ', ' } as const;

function unitsOf(row: Commitment, role: 'lead' | 'joint', language: Language): string {
  return row.assignments
    .filter((assignment) => assignment.role === role)
    .map(({ unit }) => unit)
    .join(comma[language]);
}

/**
 * The printed words where there are any, else the date in administrative form. A date that nobody
 * printed or set says so: units would take it for one of the report's.
 */
function dueOf({ deadline }: Commitment, language: Language): string {
  if (deadline.text !== null) return deadline.text;
  if (deadline.date === null) return language === 'zh' ? '持续推进' : 'Ongoing';
  return `${dateIn(deadline.date, language)}${deadline.assumed ? assumed[language] : ''}`;
}

const assumed = { zh: '（推定）', en: ' (assumed)' } as const;

function dateIn(date: string, language: Language): string {
  if (language === 'en') return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
