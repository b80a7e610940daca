import type { Commitment } from '@jiannuo/contract';
import type { Grouping } from './view.ts';

/** What stands in one line of the table. */
export type Line =
  | {
      readonly type: 'group';
      readonly key: string;
      /** Rows of the group read so far. */
      readonly count: number;
      /** Whether every row of the group has been read. */
      readonly whole: boolean;
    }
  | { readonly type: 'row'; readonly row: Commitment };

/** The value a row is grouped by; '' where the row has none. */
export function groupKeyOf(row: Commitment, grouping: Grouping): string {
  if (grouping === 'section') return row.sectionTitle;
  if (grouping === 'kind') return row.kind;
  return row.assignments.find((assignment) => assignment.role === 'lead')?.unit ?? '';
}

/**
 * Puts a header before each run of rows with the same group; rows come sorted by it. Folded groups
 * keep their header only. The last group is whole only when nothing is left to read.
 */
export function groupRows(
  rows: readonly Commitment[],
  options: {
    readonly grouping: Grouping | null;
    readonly folded: ReadonlySet<string>;
    readonly allRead: boolean;
  },
): readonly Line[] {
  const { grouping, folded, allRead } = options;
  if (grouping === null) return rows.map((row) => ({ type: 'row', row }));
  const runs: { key: string; rows: Commitment[] }[] = [];
  for (const row of rows) {
    const key = groupKeyOf(row, grouping);
    const last = runs[runs.length - 1];
    if (last?.key === key) last.rows.push(row);
    else runs.push({ key, rows: [row] });
  }
  return runs.flatMap((run, index): readonly Line[] => [
    {
      type: 'group',
      key: run.key,
      count: run.rows.length,
      whole: allRead || index < runs.length - 1,
    },
    ...(folded.has(run.key) ? [] : run.rows.map((row): Line => ({ type: 'row', row }))),
  ]);
}
