import type { UnitDesk } from '@jiannuo/contract';
import { useEffect, useState } from 'react';
import { call } from '../api/call.ts';
import { createDeskForm, type DeskForm } from './create-desk-form.ts';
import { bodyOf } from './duty-fields.ts';
import { periodOfItem } from './duty-period.ts';
import { dropFields, keepFields, keptFields } from './kept-fields.ts';

/** What is being written on a desk; begins with what this browser kept of it. */
export function useDeskForm(jurisdictionId: string, desk: UnitDesk): DeskForm {
  const [form] = useState(() => openForm(jurisdictionId, desk));
  useEffect(() => {
    const flush = () => form.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      form.flush();
      form.stop();
    };
  }, [form]);
  return form;
}

function openForm(jurisdictionId: string, { unit, period, duties }: UnitDesk): DeskForm {
  const periods = new Map(duties.map(({ item }) => [item.id, periodOfItem(item, period)]));
  const placeOf = (itemId: string) => ({
    jurisdictionId,
    unit,
    period: periods.get(itemId) ?? period,
    itemId,
  });
  const kept = duties.flatMap(({ item }) => {
    const fields = keptFields(placeOf(item.id));
    return fields === null ? [] : [[item.id, fields] as const];
  });
  return createDeskForm(
    {
      keep: (itemId, fields) => keepFields(placeOf(itemId), fields),
      drop: (itemId) => dropFields(placeOf(itemId)),
      save: async (itemId, fields) => {
        const { period: own } = placeOf(itemId);
        const body = { unit, period: own, entry: bodyOf(fields) };
        await call('saveProgressDraft', { params: { jurisdictionId, itemId }, body });
      },
    },
    Object.fromEntries(kept),
  );
}
