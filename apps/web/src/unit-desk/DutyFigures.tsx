import type { Duty } from '@jiannuo/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { amountText } from '../figures/amount-text.ts';
import { targetText } from '../ledger/target-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import { checkFigure, type FigureDoubt } from './check-figure.ts';
import type { DutyFields } from './duty-fields.ts';

type Goal = Duty['item']['goals'][number];
type Beside = Duty['figures'][number];

/** The figures of a duty: goal, plan and last value, and a field for this period's with its unit beside it. */
export function DutyFigures(props: {
  readonly duty: Duty;
  readonly fields: DutyFields;
  /** Absent where nothing is written. */
  readonly onType?: ((figures: DutyFields['figures']) => void) | undefined;
}) {
  const { t } = useTranslation('unitDesk');
  const { duty, fields, onType } = props;
  if (duty.figures.length === 0) return null;
  const rows = duty.figures.flatMap((beside) => {
    const goal = duty.item.goals.find(({ id }) => id === beside.goalId);
    return goal === undefined ? [] : [{ goal, beside }];
  });
  return (
    <table className="duty-figures">
      <thead>
        <tr>
          <th scope="col">{t('measure')}</th>
          <th scope="col">{t('goal')}</th>
          <th scope="col">{t('planned')}</th>
          <th scope="col">{t('last')}</th>
          <th scope="col">{t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ goal, beside }) => (
          <FigureRow
            key={goal.id}
            goal={goal}
            beside={beside}
            typed={fields.figures[goal.id] ?? ''}
            onType={onType && ((typed) => onType({ ...fields.figures, [goal.id]: typed }))}
          />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow(props: {
  readonly goal: Goal;
  readonly beside: Beside;
  readonly typed: string;
  readonly onType: ((typed: string) => void) | undefined;
}) {
  const { t } = useTranslation('unitDesk');
  const column = useWordColumn();
  const id = useId();
  const { goal, beside, typed, onType } = props;
  const { last, planned } = beside;
  const doubt = onType === undefined ? null : checkFigure(typed, { goal, last, planned });
  return (
    <tr>
      <td lang="zh-CN">{goal.measure}</td>
      <td className="figures" lang="zh-CN">
        {targetText(goal, column)}
      </td>
      <td className="figures" lang="zh-CN">
        {planned === null ? t('none') : `${amountText(planned)}${goal.unit}`}
      </td>
      <td className="figures" lang="zh-CN" title={beside.lastPeriod ?? undefined}>
        {last === null ? t('none') : `${last}${goal.unit}`}
      </td>
      <td>
        {onType === undefined ? (
          <span className="figures">{typed === '' ? t('none') : `${typed}${goal.unit}`}</span>
        ) : (
          <>
            <input
              className="figures"
              inputMode="decimal"
              autoComplete="off"
              maxLength={40}
              value={typed}
              aria-label={t('valueOf', { measure: goal.measure, unit: goal.unit })}
              aria-invalid={doubt?.code === 'number'}
              aria-describedby={doubt === null ? undefined : id}
              onChange={(event) => onType(event.target.value)}
            />
            <span lang="zh-CN">{goal.unit}</span>
          </>
        )}
        {doubt !== null && (
          <p
            id={id}
            className={doubt.code === 'number' ? 'form-failure' : 'is-short'}
            role="status"
          >
            <DoubtText doubt={doubt} unit={goal.unit} />
          </p>
        )}
      </td>
    </tr>
  );
}

function DoubtText({ doubt, unit }: { readonly doubt: FigureDoubt; readonly unit: string }) {
  const { t } = useTranslation('unitDesk');
  switch (doubt.code) {
    case 'number':
      return <>{t('doubt-number', { unit })}</>;
    case 'drop':
      return <>{t('doubt-drop', { last: `${doubt.last}${unit}` })}</>;
    case 'slip':
      return (
        <>{t(`doubt-slip-${doubt.than}`, { value: `${amountText(doubt.value)}${unit}`, unit })}</>
      );
  }
}
