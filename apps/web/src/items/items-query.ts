import type { Query } from '@jiannuo/contract';
import type { SearchState } from '../shell/search-state.ts';

export type ItemsQuery = NonNullable<Query<'listItems'>>;

/** What the address may ask of the list, in the order it is told. */
export const filterKeys = [
  'light',
  'word',
  'lead',
  'unit',
  'period',
  'state',
  'signing',
  'due',
  'kind',
  'q',
] as const satisfies readonly (keyof ItemsQuery)[];
export type FilterKey = (typeof filterKeys)[number];

const lights = ['blue', 'green', 'yellow', 'red', 'hollow', 'grey'];
const known: Partial<Record<FilterKey, readonly string[]>> = {
  light: lights,
  word: ['done', 'ahead', 'on', 'behind', 'other'],
  state: [
    'draft',
    'consulting',
    'approved',
    'issued',
    'closing',
    'closed',
    'withdrawn',
    'in-force',
  ],
  signing: ['open', 'objected'],
  due: ['soon', 'overdue'],
  kind: ['whole', 'county', 'part'],
};

/** The filters in the address that are any; an unknown value is none. */
export function filtersOf(state: SearchState): readonly (readonly [FilterKey, string])[] {
  return filterKeys.flatMap((key) => {
    const value = state[key]?.trim();
    if (value === undefined || value === '') return [];
    if (known[key]?.includes(value) === false) return [];
    if (key === 'period' && !/^\d{4}-(0[1-9]|1[0-2]|Q[1-4]|H[12])$/.test(value)) return [];
    return [[key, value] as const];
  });
}

/** The list the address asks for. */
export function itemsQuery(
  state: SearchState,
  { reportId, asOf }: { readonly reportId: string; readonly asOf: string | null },
): ItemsQuery {
  return {
    ...(Object.fromEntries(filtersOf(state)) as ItemsQuery),
    reportId,
    ...(asOf === null ? {} : { asOf }),
  };
}
