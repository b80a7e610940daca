import type { ColumnKey } from '@jiannuo/contract/columns';
import { useCallback, useMemo } from 'react';
import { browserStorage } from '../shell/browser-storage.ts';
import { type SearchState, useSearchState } from '../shell/search-state.ts';
import { keepColumns, recallColumns } from './chosen-columns.ts';
import { filterKeys, type LedgerView } from './view.ts';
import { addressOfView, viewFromAddress } from './view-address.ts';

/** Every parameter of a view, unsaid: what a new view does not name leaves the address. */
const unsaid: SearchState = Object.fromEntries(
  [...filterKeys, 'sort', 'order', 'group', 'density', 'cols'].map((name) => [name, undefined]),
);

export interface ViewInAddress {
  readonly view: LedgerView;
  readonly columns: readonly ColumnKey[];
  /** The row whose details are open; '' when none are. */
  readonly openRow: string;
  readonly change: (part: Partial<LedgerView>) => void;
  /** Goes to a view kept as search parameters. */
  readonly goTo: (address: Readonly<Record<string, string>>) => void;
  readonly chooseColumns: (columns: readonly ColumnKey[]) => void;
  readonly open: (rowId: string) => void;
  readonly close: () => void;
}

/** The ledger's view as it stands in the address; every change can be gone back on. */
export function useLedgerView(): ViewInAddress {
  const [state, patch] = useSearchState();
  const view = useMemo(() => viewFromAddress(state), [state]);
  const columns = useMemo(() => view.columns ?? recallColumns(browserStorage), [view.columns]);
  const openRow = state['row'] ?? '';
  const goTo = useCallback(
    (address: Readonly<Record<string, string>>) =>
      patch({ ...unsaid, ...address }, { keepBack: true }),
    [patch],
  );
  const change = useCallback(
    (part: Partial<LedgerView>) => goTo(addressOfView({ ...view, ...part })),
    [goTo, view],
  );
  const chooseColumns = useCallback(
    (next: readonly ColumnKey[]) => {
      keepColumns(browserStorage, next);
      patch({ cols: next.join(',') });
    },
    [patch],
  );
  const open = useCallback(
    (row: string) => patch({ row }, { keepBack: openRow === '' }),
    [patch, openRow],
  );
  const close = useCallback(() => patch({ row: undefined }), [patch]);
  return { view, columns, openRow, change, goTo, chooseColumns, open, close };
}
