import type { ChangeRequest, ItemDetail } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/ask.ts';
import { call } from '../../api/call.ts';
import { dateText } from '../../ledger/deadline-text.ts';
import { usePlace } from '../../shell/place.ts';
import { useWordColumn } from '../../words/i18n.ts';
import { ActDialog, Field } from './ActDialog.tsx';
import { useAct } from './use-act.ts';

type Kind = ChangeRequest['kind'];

/** Asks for a change of an issued item; the old value stands beside the new, and who has to approve it. */
export function ChangeDialog(props: { readonly detail: ItemDetail; readonly onClose: () => void }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const { jurisdictionId } = usePlace();
  const act = useAct();
  const { data: saved } = useAsk('readSettings', { params: { jurisdictionId } });
  const { item } = props.detail;
  const [kind, setKind] = useState<Kind>('date');
  const [goalId, setGoalId] = useState(item.goals[0]?.id ?? '');
  const [newValue, setNewValue] = useState('');
  const [reason, setReason] = useState('');
  const goal = item.goals.find(({ id }) => id === goalId);
  const old: Record<Kind, string> = {
    words: item.title,
    date: item.due === null ? '' : dateText(item.due, language),
    value: goal === undefined ? '' : `${goal.value}${goal.unit}`,
    lead: item.unit,
    withdrawal: '',
  };
  const kinds = (['date', 'value', 'words', 'lead', 'withdrawal'] as const).filter(
    (one) => one !== 'value' || item.goals.length > 0,
  );
  const send = async () => {
    const body = {
      unit: item.unit,
      kind,
      goalId: kind === 'value' ? goalId : null,
      newValue: kind === 'withdrawal' ? null : newValue.trim(),
      reason,
    };
    const params = { jurisdictionId, itemId: item.id };
    const isDone = await act.run(() => call('requestChange', { params, body }), t('changeAsked'));
    if (isDone) props.onClose();
  };
  const body = saved?.settings.bodies[kind];
  return (
    <ActDialog
      title={t('act-change')}
      {...(body === undefined ? {} : { hint: t('mustApprove', { body: t(`body-${body}`) }) })}
      submit={t('askChange')}
      isReady={reason.trim() !== '' && (kind === 'withdrawal' || newValue.trim() !== '')}
      act={act}
      onSubmit={() => void send()}
      onClose={props.onClose}
    >
      <Field label={t('changeKind')}>
        <select
          value={kind}
          onChange={({ target }) => {
            setKind(target.value as Kind);
            setNewValue('');
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`change-${one}`)}
            </option>
          ))}
        </select>
      </Field>
      {kind === 'value' && (
        <Field label={t('goal')}>
          <select value={goalId} onChange={({ target }) => setGoalId(target.value)}>
            {item.goals.map((one) => (
              <option key={one.id} value={one.id}>
                {one.measure}
              </option>
            ))}
          </select>
        </Field>
      )}
      {kind !== 'withdrawal' && (
        <Field label={t('newValue')} hint={t('oldIs', { value: old[kind] })}>
          <NewValue kind={kind} value={newValue} onChange={setNewValue} />
        </Field>
      )}
      <Field label={t('reason')}>
        <textarea
          value={reason}
          maxLength={1000}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
    </ActDialog>
  );
}

function NewValue(props: {
  readonly kind: Kind;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { jurisdictionId } = usePlace();
  const { data } = useAsk('listUnits', { params: { jurisdictionId } });
  const { kind, value, onChange } = props;
  if (kind === 'words') {
    return (
      <textarea value={value} maxLength={2000} onChange={({ target }) => onChange(target.value)} />
    );
  }
  if (kind === 'date') {
    return <input type="date" value={value} onChange={({ target }) => onChange(target.value)} />;
  }
  return (
    <>
      <input
        value={value}
        inputMode={kind === 'value' ? 'decimal' : 'text'}
        list={kind === 'lead' ? 'change-units' : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {kind === 'lead' && (
        <datalist id="change-units">
          {data?.items.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
