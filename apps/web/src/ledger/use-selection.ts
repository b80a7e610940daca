import type { Commitment } from '@jiannuo/contract';
import { useCallback, useMemo, useState } from 'react';

/** Rows picked for a bulk act. */
export interface Selection<Row = Commitment> {
  readonly ids: ReadonlySet<string>;
  /** Selected rows that the table still holds, in its order. */
  readonly rows: readonly Row[];
  readonly toggle: (id: string) => void;
  /** Selects every row from the one toggled last to this one. */
  readonly extendTo: (id: string) => void;
  readonly set: (ids: Iterable<string>) => void;
}

/** Rows picked for a bulk act; rows that leave the table leave the selection. */
export function useSelection<Row extends { readonly id: string }>(
  rows: readonly Row[],
): Selection<Row> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const toggle = useCallback((id: string) => {
    setAnchor(id);
    setIds((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const extendTo = useCallback(
    (id: string) => {
      const from = rows.findIndex((row) => row.id === anchor);
      const to = rows.findIndex((row) => row.id === id);
      if (from === -1 || to === -1) return toggle(id);
      const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
      setIds((now) => new Set([...now, ...between.map((row) => row.id)]));
    },
    [rows, anchor, toggle],
  );
  const set = useCallback((next: Iterable<string>) => setIds(new Set(next)), []);
  const picked = useMemo(() => rows.filter((row) => ids.has(row.id)), [rows, ids]);
  return { ids, rows: picked, toggle, extendTo, set };
}
