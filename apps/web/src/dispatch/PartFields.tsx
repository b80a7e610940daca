import type { Item } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type PartDraft, type PartFault, sharedGoals } from './part-draft.ts';
import { unitField } from './UnitChoices.tsx';

/** One part being written: what, who, by when, and how much of each amount. */
export function PartFields(props: {
  readonly part: PartDraft;
  readonly item: Item;
  readonly number: number;
  readonly faults: readonly PartFault[];
  readonly onChange: (part: PartDraft) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { part, item, number, faults, onChange } = props;
  const named = (field: string) => t('partNumber', { n: number, field });
  return (
    <fieldset className="part-fields">
      <legend className="unseen">{named('')}</legend>
      <input
        className="part-title"
        value={part.title}
        maxLength={500}
        aria-label={named(t('partTitle'))}
        aria-invalid={faults.includes('title')}
        onChange={(event) => onChange({ ...part, title: event.target.value })}
      />
      <div className="part-line">
        <input
          {...unitField}
          value={part.unit}
          placeholder={t('partUnit')}
          aria-label={named(t('partUnit'))}
          aria-invalid={faults.includes('unit')}
          onChange={(event) => onChange({ ...part, unit: event.target.value })}
        />
        <input
          type="date"
          value={part.due}
          max={item.due ?? undefined}
          aria-label={named(t('partDue'))}
          aria-invalid={faults.includes('due')}
          onChange={(event) => onChange({ ...part, due: event.target.value })}
        />
        <button type="button" className="quiet" onClick={props.onRemove}>
          {t('remove')}
        </button>
      </div>
      {sharedGoals(item).map((goal) => (
        <label key={goal.id} className="part-share">
          <span lang="zh-CN">
            {t('partShare')}
            {goal.measure}
          </span>
          <input
            inputMode="decimal"
            className="figures"
            value={part.shares[goal.id] ?? ''}
            aria-label={named(`${t('partShare')}${goal.measure}`)}
            aria-invalid={faults.includes('share')}
            onChange={(event) =>
              onChange({ ...part, shares: { ...part.shares, [goal.id]: event.target.value } })
            }
          />
          <span lang="zh-CN">{goal.unit}</span>
        </label>
      ))}
      {faults.length > 0 && (
        <p className="form-failure" role="alert">
          {faults
            .map((fault) =>
              t(`fault-${fault}`, { due: item.due === null ? '' : dateText(item.due, column) }),
            )
            .join('；')}
        </p>
      )}
    </fieldset>
  );
}
