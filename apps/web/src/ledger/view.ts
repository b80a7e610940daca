import type { CommitmentFilter, CommitmentQuery } from '@jiannuo/contract';
import type { ColumnKey } from '@jiannuo/contract/columns';

/** Filters a person sets; which report is asked about is not theirs to filter. */
export type LedgerFilter = Omit<CommitmentFilter, 'reportId'>;
export type FilterKey = keyof LedgerFilter;
export type SortKey = NonNullable<CommitmentQuery['sort']>;
export type SortOrder = NonNullable<CommitmentQuery['order']>;
export type Grouping = 'section' | 'lead' | 'kind';
/** `compact` cuts long words after two lines; `full` prints every word. */
export type Density = 'compact' | 'full';

/** What the table shows and how; all of it stands in the address. */
export interface LedgerView {
  readonly filter: LedgerFilter;
  readonly sort: SortKey;
  readonly order: SortOrder;
  readonly group: Grouping | null;
  readonly density: Density;
  /** Columns named in the address, in order; null leaves them to the person's own choice. */
  readonly columns: readonly ColumnKey[] | null;
}

export const plainView: LedgerView = {
  filter: {},
  sort: 'number',
  order: 'asc',
  group: null,
  density: 'compact',
  columns: null,
};

/** The filters in the order a sentence says them. */
export const filterKeys = [
  'q',
  'section',
  'kind',
  'lead',
  'deadline',
  'strength',
  'hasTarget',
  'light',
  'check',
  'state',
] as const satisfies readonly FilterKey[];

/** What the server is asked: a grouped table is sorted by its groups first. */
export function queryOf(view: LedgerView, reportId: string): CommitmentQuery {
  return { ...view.filter, reportId, sort: view.group ?? view.sort, order: view.order };
}

/** The filter without one of its conditions. */
export function withoutFilter(filter: LedgerFilter, key: FilterKey): LedgerFilter {
  const { [key]: _dropped, ...rest } = filter;
  return rest;
}
