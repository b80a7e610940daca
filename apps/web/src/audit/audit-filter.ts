import type { AuditFilter } from '@jiannuo/contract';
import type { SearchState } from '../shell/search-state.ts';

const names = [
  'act',
  'actor',
  'subjectId',
  'q',
  'from',
  'to',
] as const satisfies (keyof AuditFilter)[];

/** The filter in the address; what is empty narrows nothing, a day that is none neither. */
export function filterOf(state: SearchState): AuditFilter {
  const said = names.flatMap((name) => {
    const value = state[name]?.trim() ?? '';
    if (value === '' || (/^(from|to)$/.test(name) && !/^\d{4}-\d{2}-\d{2}$/.test(value))) return [];
    return [[name, value] as const];
  });
  return Object.fromEntries(said);
}

/** Whether anything is narrowed. */
export const isNarrowed = (filter: AuditFilter): boolean => Object.keys(filter).length > 0;
