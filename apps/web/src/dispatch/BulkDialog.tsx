import type { Item } from '@jiannuo/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { BulkFields } from './BulkFields.tsx';
import { type BulkDraft, bulkEdits, emptyBulk, isBulkSaid } from './bulk-draft.ts';
import { FormDialog } from './FormDialog.tsx';
import { unitMeant } from './name-units.ts';
import { useUnits } from './UnitChoices.tsx';
import type { Perform } from './use-dispatch-acts.ts';

/** Changes units, days and rhythm of many items in one request: all of them, or none. */
export function BulkDialog(props: {
  readonly place: Place;
  readonly items: readonly Item[];
  readonly perform: Perform;
  readonly onClose: (isDone: boolean) => void;
}) {
  const { t } = useTranslation('dispatch');
  const id = useId();
  const { jurisdictionId } = props.place;
  const units = useUnits(jurisdictionId);
  const [draft, setDraft] = useState<BulkDraft>(emptyBulk);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const n = props.items.length;
  const named = draft.unit === null ? null : unitMeant(draft.unit, units);
  const isLacking = draft.unit !== null && named === null;
  const typed = draft.unit?.trim() ?? '';

  const send = async () => {
    setBusy(true);
    setFailure(null);
    // The items are those of the page as it is now: after a refusal the same request may pass.
    const body = bulkEdits(props.items, { ...draft, unit: named });
    const outcome = await props.perform(() =>
      call('editItems', { params: { jurisdictionId }, body }),
    );
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.isStale ? t('stale') : outcome.error.message);
    say(t('bulkDone', { n }));
    props.onClose(true);
  };
  return (
    <FormDialog
      title={t('bulkTitle', { n })}
      send={t('bulkApply', { n })}
      canSend={isBulkSaid(draft) && !isLacking}
      isBusy={isBusy}
      failure={
        failure ?? (isLacking && typed.length > 1 ? t('unitUnknown', { unit: typed }) : null)
      }
      onSend={() => void send()}
      onClose={() => props.onClose(false)}
    >
      <p className="faint">{t('bulkHint')}</p>
      <BulkFields
        id={id}
        jurisdictionId={jurisdictionId}
        items={props.items}
        draft={draft}
        onChange={setDraft}
      />
    </FormDialog>
  );
}
