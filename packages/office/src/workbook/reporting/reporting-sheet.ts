import type { Decimal } from '@jiannuo/extraction';

/** What one unit is asked to report for one period: all that its workbook shows and is read against. */
export interface ReportingSheet {
  /** Name of the place, such as 云州市. */
  readonly jurisdiction: string;
  readonly unit: string;
  readonly reportTitle: string;
  /** `2026-05`, `2026-Q2` or `2026-H1`. */
  readonly period: string;
  /** The period as people read it, such as 2026年5月. */
  readonly periodLabel: string;
  /** The last day to hand in, `2026-06-05`. */
  readonly dueDate: string;
  /** When the request was made, in ISO 8601. */
  readonly askedAt: string;
  /** Opaque text that tells this request from every other, an older one of the same period included. */
  readonly key: string;
  readonly language: 'zh' | 'en';
  readonly rows: readonly ReportingRow[];
}

/** A commitment the unit reports on. */
export interface ReportingRow {
  readonly itemId: string;
  /** The code people know the row by; no two rows of a sheet share one. */
  readonly code: string;
  /** The words of the undertaking. */
  readonly title: string;
  readonly roleLabel: string;
  readonly dueLabel: string;
  /** The figures asked, none for a row of words; no two of a row share measure and unit. */
  readonly goals: readonly ReportingGoal[];
  /** What the unit wrote last, shown and never taken as this period's. */
  readonly lastWords: string | null;
  /** A hint under the title, such as who else reports below this row. */
  readonly childrenNote?: string;
}

/** A figure asked of the unit. */
export interface ReportingGoal {
  readonly goalId: string;
  readonly measure: string;
  /** The unit of every figure of this goal: 亿元, %, 个, or empty. */
  readonly unit: string;
  /** The target as printed, such as 550亿元以上. */
  readonly targetLabel: string;
  readonly planned: Decimal | null;
  readonly last: Decimal | null;
}

/** What the unit filled in for one row. */
export interface ReportingEntry {
  readonly itemId: string;
  /** Only figures that were typed; exact decimals in the goal's unit. */
  readonly figures: readonly ReportingFigure[];
  /** Texts without spaces at either end; empty where nothing was typed. */
  readonly words: string;
  readonly problem: string;
  readonly nextStep: string;
  readonly noChange: boolean;
}

export interface ReportingFigure {
  readonly goalId: string;
  readonly value: Decimal;
}
