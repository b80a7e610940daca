import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** State of a page as it stands in the address: plain strings, so that every state has a short permalink. */
export interface SearchState {
  readonly [name: string]: string | undefined;
}

/** Reads `?a=1&b=2` without guessing at types: `q=2026` stays words. */
export const parseSearch = (search: string): SearchState =>
  Object.fromEntries(new URLSearchParams(search));

/** Writes the state back; what is undefined or empty leaves the address. Dashes and commas stay readable. */
export function stringifySearch(state: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (typeof value === 'string' && value !== '') search.set(name, value);
  }
  const tail = search.toString().replaceAll('%2C', ',');
  return tail ? `?${tail}` : '';
}

export type PatchSearch = (patch: SearchState, how?: { readonly keepBack?: boolean }) => void;

/**
 * The page's state in the address and a way to change parts of it.
 *
 * A patch replaces the current entry of the history; `keepBack` adds one, so that Back returns here.
 */
export function useSearchState(): readonly [SearchState, PatchSearch] {
  const state: SearchState = useSearch({ strict: false });
  const navigate = useNavigate();
  const patch: PatchSearch = useCallback(
    (change, how) =>
      void navigate({
        to: '.',
        search: (now: SearchState) => ({ ...now, ...change }),
        replace: !how?.keepBack,
        resetScroll: false,
      }),
    [navigate],
  );
  return [state, patch];
}
