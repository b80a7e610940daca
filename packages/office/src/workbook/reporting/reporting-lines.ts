import { createHash } from 'node:crypto';
import type { ReportingGoal, ReportingRow, ReportingSheet } from './reporting-sheet.ts';

/** A line of the form: a row of words, or one of a row's figures. */
export interface ReportingLine {
  /** Stands in the hidden column; unlike that of any other line of any other request. */
  readonly id: string;
  /** Running number of its row, 1-based. */
  readonly number: number;
  readonly row: ReportingRow;
  readonly goal: ReportingGoal | null;
  readonly isFirstOfRow: boolean;
}

/** The lines of a form in their order. */
export function linesOf(sheet: ReportingSheet): ReportingLine[] {
  return sheet.rows.flatMap((row, at) =>
    (row.goals.length === 0 ? [null] : row.goals).map((goal, ordinal) => ({
      id: lineId(sheet.key, row, goal),
      number: at + 1,
      row,
      goal,
      isFirstOfRow: ordinal === 0,
    })),
  );
}

/** A measure with its unit, as the form shows it: 城镇新增就业（万人）. */
export function measureLabel(goal: ReportingGoal | null): string {
  if (goal === null) return '';
  return goal.unit === '' ? goal.measure : `${goal.measure}（${goal.unit}）`;
}

/** Digits of a line's id: enough that lines of other requests never share one. */
const idDigits = 16;

function lineId(key: string, row: ReportingRow, goal: ReportingGoal | null): string {
  const named = JSON.stringify([key, row.itemId, goal?.goalId ?? null]);
  return createHash('sha256').update(named).digest('hex').slice(0, idDigits);
}
