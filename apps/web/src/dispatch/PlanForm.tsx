import type { Item, ItemDetail, PlanOfGoal } from '@jiannuo/contract';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { useMay } from '../shell/may.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { focusItemPanel } from './focus-item-panel.ts';
import { PlanFields } from './PlanFields.tsx';
import { draftOf, type PlanDraft, planOf } from './plan-draft.ts';
import type { Perform } from './use-dispatch-acts.ts';

type Drafts = Readonly<Record<string, PlanDraft>>;

const draftsOf = (item: Item, plans: readonly PlanOfGoal[]): Drafts =>
  Object.fromEntries(
    item.goals.map((goal) => {
      const plan = plans.find(({ goalId }) => goalId === goal.id)?.plan ?? { shape: 'even' };
      return [goal.id, draftOf(plan, goal, item)];
    }),
  );

/** How each goal shall be reached over the year; the server checks what is sent. */
export function PlanForm(props: {
  readonly place: Place;
  readonly detail: ItemDetail;
  readonly perform: Perform;
}) {
  const { t } = useTranslation('dispatch');
  const { jurisdictionId } = props.place;
  const { item, plans } = props.detail;
  const maySet = useMay('set-plan', item.unit);
  const [drafts, setDrafts] = useState<Drafts>(() => draftsOf(item, plans));
  const [saved, setSaved] = useState(drafts);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const changed = item.goals.filter(({ id }) => drafts[id] !== saved[id]);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || changed.length === 0) return;
    const sent: PlanOfGoal[] = [];
    for (const { id } of changed) {
      const draft = drafts[id];
      const plan = draft === undefined ? null : planOf(draft);
      if (plan === null) return setFailure(t('planIncomplete'));
      sent.push({ goalId: id, plan });
    }
    setBusy(true);
    setFailure(null);
    const params = { jurisdictionId, itemId: item.id };
    const body = { version: item.version, plans: sent };
    const outcome = await props.perform(() => call('setPlan', { params, body }));
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.isStale ? t('stale') : outcome.error.message);
    setSaved(drafts);
    focusItemPanel();
    say(t('planSaved'));
  };
  if (item.goals.length === 0) return <p className="faint">{t('planNone')}</p>;
  return (
    <form className="plan-form" onSubmit={(event) => void send(event)}>
      {item.goals.map((goal) => {
        const draft = drafts[goal.id];
        if (draft === undefined) return null;
        return (
          <PlanFields
            key={goal.id}
            goal={goal}
            item={item}
            draft={draft}
            mayEdit={maySet}
            onChange={(next) => {
              setFailure(null);
              setDrafts({ ...drafts, [goal.id]: next });
            }}
          />
        );
      })}
      {failure !== null && (
        <p className="form-failure" role="alert">
          {failure}
        </p>
      )}
      {maySet && (
        <p className="form-buttons">
          <button type="submit" className="primary" disabled={changed.length === 0 || isBusy}>
            {isBusy ? t('saving') : t('planSave')}
          </button>
        </p>
      )}
    </form>
  );
}
