import type { Item } from '@jiannuo/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { targetText } from '../ledger/target-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import { MonthFields, PointFields } from './PlanPoints.tsx';
import { halfYearShare, type PlanDraft, planOf, planShapes } from './plan-draft.ts';

/** The way of one goal: a shape, and its figures where it has any. */
export function PlanFields(props: {
  readonly goal: Item['goals'][number];
  readonly item: Item;
  readonly draft: PlanDraft;
  readonly mayEdit: boolean;
  readonly onChange: (draft: PlanDraft) => void;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const name = useId();
  const { goal, draft, onChange, mayEdit } = props;
  return (
    <fieldset className="plan-goal" disabled={!mayEdit}>
      <legend lang="zh-CN">
        {goal.measure || t('goal')}
        <span className="panel-figure">{targetText(goal, column)}</span>
      </legend>
      <div className="plan-shapes" role="radiogroup" aria-label={t('shapeOf', goal)}>
        {planShapes.map((shape) => (
          <label key={shape}>
            <input
              type="radio"
              name={name}
              checked={draft.shape === shape}
              onChange={() => onChange({ ...draft, shape })}
            />{' '}
            {t(`shape-${shape}`)}
          </label>
        ))}
      </div>
      <p className="faint">{t(`about-${draft.shape}`)}</p>
      {draft.shape === 'seasonal' && <MonthFields {...props} />}
      {(draft.shape === 'milestones' || draft.shape === 'custom') && <PointFields {...props} />}
      {draft.shape === 'custom' && (
        <p className="plan-between">
          {t('between')}
          {(['linear', 'step'] as const).map((between) => (
            <label key={between}>
              <input
                type="radio"
                name={`${name}-between`}
                checked={draft.between === between}
                onChange={() => onChange({ ...draft, between })}
              />{' '}
              {t(`between-${between}`)}
            </label>
          ))}
        </p>
      )}
      <HalfYear {...props} />
    </fieldset>
  );
}

function HalfYear(props: {
  readonly goal: Item['goals'][number];
  readonly item: Item;
  readonly draft: PlanDraft;
}) {
  const { t } = useTranslation('dispatch');
  const { goal, item, draft } = props;
  if (goal.kind === 'rate') return <p className="faint">{t('planRate')}</p>;
  const plan = planOf(draft);
  const share = plan === null ? null : halfYearShare(plan, goal, item);
  if (share === null) return null;
  const shown = String(Math.round(share * 10) / 10);
  return share >= 49.95 ? (
    <p className="faint">{t('halfOk', { share: shown })}</p>
  ) : (
    <p className="is-short" role="status">
      {t('halfLow', { share: shown })}
    </p>
  );
}
