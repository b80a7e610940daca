import type { Commitment } from '@jiannuo/contract';
import type { LedgerColumn } from './export-cells.ts';
import type { Language } from './office.ts';

/** What an export prints: the rows as filtered and sorted, and the columns as named. */
export interface LedgerTable {
  /** Such as 江门市2026年政府工作报告任务台账; also the file's name. */
  readonly title: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly Commitment[];
  readonly language: Language;
}
