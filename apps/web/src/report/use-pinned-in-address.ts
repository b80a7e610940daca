import type { ReportPage } from '@jiannuo/contract';
import { type RefObject, useEffect, useRef } from 'react';
import { NOTHING_NEAR } from '../paper/near-marks.ts';
import { useSearchState } from '../shell/search-state.ts';
import type { FocusStore } from './focus.ts';
import { reveal } from './reveal.ts';

/** Keeps the pinned undertaking and `c` in the address one and the same, whichever changes. */
export function usePinnedInAddress(
  root: RefObject<HTMLElement | null>,
  page: ReportPage,
  focus: FocusStore,
): void {
  const [state, patch] = useSearchState();
  const code = state['c'];
  const rows = useRef(page.commitments);
  rows.current = page.commitments;
  const written = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (code === written.current) return;
    written.current = code;
    const row = rows.current.find((each) => each.code === code);
    focus.set((now) => ({
      ...now,
      pinned: row ? { ...NOTHING_NEAR, commitment: row.id } : null,
    }));
    const element = row && root.current?.querySelector(`[data-c="${row.id}"]`);
    if (element) reveal(element);
  }, [code, focus, root]);

  useEffect(
    () =>
      focus.subscribe(() => {
        const id = focus.get().pinned?.commitment ?? null;
        const next = rows.current.find((row) => row.id === id)?.code;
        if (next === written.current) return;
        written.current = next;
        patch({ c: next });
      }),
    [focus, patch],
  );
}
