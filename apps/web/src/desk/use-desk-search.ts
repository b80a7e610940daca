import type { ReportPage } from '@jiannuo/contract';
import { useEffect, useMemo, useRef } from 'react';
import { findInText, searchable } from '../paper/find-in-text.ts';
import { lastOf } from '../paper/last-of.ts';
import { overlaps, type Range } from '../paper/ranges.ts';
import { useSearchState } from '../shell/search-state.ts';
import type { Desk } from './desk.ts';

/** Places of the words searched for; Enter in the search goes to the next row that holds them, with Shift back. */
export function useDeskSearch(page: ReportPage, desk: Desk): readonly Range[] {
  const [state] = useSearchState();
  const words = state['q'] ?? '';
  const text = useMemo(() => searchable(page.text), [page.text]);
  const found = useMemo(() => findInText(text, words), [text, words]);
  const latest = useRef({ page, found });
  latest.current = { page, found };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isSearch = event.target instanceof HTMLElement && event.target.id === 'page-search';
      if (event.key !== 'Enter' || !isSearch || event.isComposing) return;
      const { commitments: rows } = latest.current.page;
      const holding = rows.filter((row) =>
        latest.current.found.some((each) => overlaps(each, row)),
      );
      const from = rows.find(({ id }) => id === desk.view.get().rows)?.from ?? -1;
      const next = event.shiftKey
        ? (lastOf(holding.filter((row) => row.from < from)) ?? lastOf(holding))
        : (holding.find((row) => row.from > from) ?? holding[0]);
      if (next) desk.select('rows', next.id);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk]);

  return found;
}
