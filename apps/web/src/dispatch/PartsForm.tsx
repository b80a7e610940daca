import type { Item, ItemDetail } from '@jiannuo/contract';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { dateText } from '../ledger/deadline-text.ts';
import { targetText } from '../ledger/target-text.ts';
import { useMay } from '../shell/may.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { focusItemPanel } from './focus-item-panel.ts';
import { MilestoneFields } from './MilestoneFields.tsx';
import { PartFields } from './PartFields.tsx';
import { breakDownOf, faultsOf, type PartDraft, sameMilestones, sharesOf } from './part-draft.ts';
import { useUnits } from './UnitChoices.tsx';
import type { Perform } from './use-dispatch-acts.ts';

let lastKey = 0;

const emptyPart = ({ title }: Item): PartDraft => {
  lastKey += 1;
  return { key: lastKey, title, unit: '', due: '', shares: {} };
};

/** Breaks an item down: parts that units answer for, and milestones. */
export function PartsForm(props: {
  readonly place: Place;
  readonly detail: ItemDetail;
  readonly perform: Perform;
}) {
  const { t } = useTranslation('dispatch');
  const { jurisdictionId } = props.place;
  const { item, children } = props.detail;
  const units = useUnits(jurisdictionId);
  const mayBreak = useMay('break-down', item.unit) && item.kind !== 'part';
  const [parts, setParts] = useState<readonly PartDraft[]>([]);
  const [milestones, setMilestones] = useState(item.milestones);
  const [isBusy, setBusy] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isWrong =
    parts.some((part) => faultsOf(part, item, units).length > 0) ||
    milestones.some(({ title, due }) => title.trim() === '' || due === '');
  const isChanged = parts.length > 0 || !sameMilestones(milestones, item.milestones);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isWrong || isBusy || !isChanged) return;
    setBusy(true);
    setFailure(null);
    const params = { jurisdictionId, itemId: item.id };
    const body = breakDownOf(item, parts, { milestones, units });
    const outcome = await props.perform(() => call('breakDown', { params, body }));
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.isStale ? t('stale') : outcome.error.message);
    setParts([]);
    setChecked(false);
    focusItemPanel();
    say(t('partsSaved'));
  };
  return (
    <form className="parts-form" onSubmit={(event) => void send(event)}>
      {item.kind === 'part' ? (
        <p className="faint">{t('partsIsPart')}</p>
      ) : (
        <>
          <HeldParts items={children} />
          {parts.map((part, index) => (
            <PartFields
              key={part.key}
              part={part}
              item={item}
              number={children.length + index + 1}
              faults={isChecked ? faultsOf(part, item, units) : []}
              onChange={(next) => setParts(parts.map((one) => (one.key === part.key ? next : one)))}
              onRemove={() => setParts(parts.filter((one) => one.key !== part.key))}
            />
          ))}
          <Shares item={item} held={children} parts={parts} />
          {mayBreak && (
            <button
              type="button"
              className="secondary"
              onClick={() => setParts([...parts, emptyPart(item)])}
            >
              {t('addPart')}
            </button>
          )}
          {parts.length > 0 && item.state === 'issued' && (
            <p className="faint">{t('partsIssuedHint')}</p>
          )}
        </>
      )}
      <MilestoneFields
        milestones={milestones}
        latest={item.due}
        mayEdit={mayBreak}
        isChecked={isChecked}
        onChange={setMilestones}
      />
      {failure !== null && (
        <p className="form-failure" role="alert">
          {failure}
        </p>
      )}
      {mayBreak && (
        <p className="form-buttons">
          <button type="submit" className="primary" disabled={!isChanged || isBusy}>
            {isBusy ? t('saving') : t('partsSave')}
          </button>
        </p>
      )}
    </form>
  );
}

function HeldParts({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  if (items.length === 0) return <p className="faint">{t('partsNone')}</p>;
  return (
    <ul className="held-parts">
      {items.map((part) => (
        <li key={part.id} lang="zh-CN">
          <span className="figures faint">{part.code}</span> {part.title}
          <p className="faint">
            {[
              part.unit,
              part.due === null ? '' : dateText(part.due, column),
              ...part.goals.map((goal) => `${goal.measure}${targetText(goal, column)}`),
            ]
              .filter((text) => text !== '')
              .join('　')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Shares(props: {
  readonly item: Item;
  readonly held: readonly Item[];
  readonly parts: readonly PartDraft[];
}) {
  const { t } = useTranslation('dispatch');
  if (props.held.length + props.parts.length === 0) return null;
  return (
    <ul className="shares" role="status">
      {sharesOf(props.item, props.held, props.parts).map(({ goal, shared, left }) => {
        const isOver = left.startsWith('-');
        return (
          <li key={goal.id} className={isOver ? 'is-short' : 'faint'}>
            {t(isOver ? 'sharedOver' : 'shared', {
              measure: goal.measure,
              target: `${goal.value}${goal.unit}`,
              shared: `${shared}${goal.unit}`,
              left: `${left.replace('-', '')}${goal.unit}`,
            })}
          </li>
        );
      })}
    </ul>
  );
}
