import type { UnitId } from './unit-id.ts';

/** How strongly a word speaks for a unit: 10 nearly settles it, 5 is typical, 3 supports, 1 hints. */
export type DutyWeight = 10 | 5 | 3 | 1;

/** What one unit does, as words of work reports separated by white space; a longer word beats its parts. */
export interface Duty {
  readonly unit: UnitId;
  readonly words: Readonly<Partial<Record<DutyWeight, string>>>;
}

/** The words of one of a duty's lists. */
export function splitWords(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
