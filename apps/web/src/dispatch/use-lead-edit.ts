import type { Item } from '@jiannuo/contract';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import type { Place } from '../shell/place.ts';
import type { ItemLine } from './dispatch-lines.ts';
import { unitMeant } from './name-units.ts';
import { useUnits } from './UnitChoices.tsx';
import type { Perform } from './use-dispatch-acts.ts';

/** Stands for a failure that is told with the unit there is now. */
export const stale = 'stale';

/** A lead unit being changed in its cell. */
export interface LeadEdit {
  readonly edit: {
    readonly id: string;
    readonly typed: string;
    readonly failure: string | null;
  } | null;
  readonly begin: (item: Item) => void;
  readonly type: (typed: string) => void;
  readonly save: (item: Item) => Promise<void>;
  /** The hand went elsewhere: what is unchanged is let go, what was typed is saved. */
  readonly leave: (item: Item) => void;
  readonly end: () => void;
}

/** One lead at a time is changed in place; what is typed stays until it is saved or given up. */
export function useLeadEdit(table: {
  readonly place: Place;
  readonly lines: readonly ItemLine[];
  readonly perform: Perform;
}): LeadEdit {
  const { t } = useTranslation('dispatch');
  const { jurisdictionId } = table.place;
  const units = useUnits(jurisdictionId);
  const [edit, setEdit] = useState<LeadEdit['edit']>(null);
  const [isBusy, setBusy] = useState(false);

  // Leaving the field by a key takes the focus away as well: that is no second saving.
  const isEnded = useRef(false);
  const begin = useCallback((item: Item) => {
    isEnded.current = false;
    setEdit({ id: item.id, typed: item.unit, failure: null });
  }, []);
  const end = () => {
    isEnded.current = true;
    setEdit(null);
    document.querySelector<HTMLElement>('[data-item-table]')?.focus({ preventScroll: true });
  };
  const fail = (id: string, failure: string) =>
    setEdit((now) => (now?.id === id ? { ...now, failure } : now));

  const save = async ({ id, unit, version }: Item, isLeaving = false) => {
    if (edit === null || isBusy) return;
    const typed = edit.typed.trim();
    const named = typed === '' ? '' : unitMeant(typed, units);
    if (named === null) return fail(id, t('unitUnknown', { unit: typed }));
    if (named !== unit) {
      setBusy(true);
      const body = { items: [{ id, version, unit: named }] };
      const outcome = await table.perform(() =>
        call('editItems', { params: { jurisdictionId }, body }),
      );
      setBusy(false);
      if (!outcome.ok) return fail(id, outcome.isStale ? stale : outcome.error.message);
    }
    if (isLeaving) setEdit((now) => (now?.id === id ? null : now));
    else end();
  };
  return {
    edit,
    begin,
    type: (typed) => setEdit((now) => now && { ...now, typed, failure: null }),
    save: (item) => save(item),
    leave: (item) => {
      if (!isEnded.current) void save(item, true);
    },
    end,
  };
}
