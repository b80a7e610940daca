import type { Item, ItemDetail } from '@jiannuo/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { targetText } from '../ledger/target-text.ts';
import { Chart } from '../overview/Chart.tsx';
import { useWordColumn } from '../words/i18n.ts';
import { courseOption } from './course-option.ts';
import { FigureTable } from './FigureTable.tsx';
import { shortPeriodText } from './period-text.ts';

/** A goal: the way planned and gone, and the figures of all who give them. */
export function GoalCourse(props: {
  readonly goal: Item['goals'][number];
  readonly detail: ItemDetail;
}) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const { goal, detail } = props;
  const path = detail.paths.find(({ goalId }) => goalId === goal.id);
  const points = path?.points;
  const plan = detail.plans.find(({ goalId }) => goalId === goal.id)?.plan.shape ?? 'even';
  const option = useMemo(
    () =>
      points === undefined || points.length < 2
        ? null
        : courseOption(points, goal.value, {
            planned: t('planned'),
            target: t('targetOf', { value: `${goal.value}${goal.unit}` }),
            nameOf: (period) => shortPeriodText(period, language),
          }),
    [points, goal, t, language],
  );
  return (
    <section className="item-goal" aria-label={goal.measure}>
      <h3>
        {goal.measure} <b className="figures">{targetText(goal, language)}</b>
        <small>
          {t(`goal-${goal.kind}`)}
          {goal.base !== null && t('goalBase', { base: `${goal.base}${goal.unit}` })}
          {option !== null && t('planIs', { plan: t(`plan-${plan}`) })}
        </small>
      </h3>
      <div className={option === null ? undefined : 'item-course'}>
        {option !== null && (
          <Chart label={t('course', { measure: goal.measure })} option={option} onClick={ignore} />
        )}
        <FigureTable goal={goal} figures={detail.figures} path={path} />
      </div>
    </section>
  );
}

function ignore(): void {
  // The table beside has what a click could show.
}
