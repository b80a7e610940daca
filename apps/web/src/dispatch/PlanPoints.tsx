import type { Item } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { isWrong, type PlanDraft, timeOf } from './plan-draft.ts';

interface FieldsProps {
  readonly goal: Item['goals'][number];
  readonly item: Item;
  readonly draft: PlanDraft;
  readonly onChange: (draft: PlanDraft) => void;
}

/** Last year's course, month by month, as added up. */
export function MonthFields({ draft, goal, onChange }: FieldsProps) {
  const { t } = useTranslation('dispatch');
  return (
    <div className="plan-months">
      {draft.months.map((typed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a month is known by its place
        <label key={index}>
          {t('month', { n: index + 1 })}
          <input
            className="figures"
            inputMode="decimal"
            value={typed}
            aria-label={`${t('monthOf', { n: index + 1 })}（${goal.unit}）`}
            aria-invalid={isWrong(typed)}
            title={isWrong(typed) ? t('notNumber') : undefined}
            onChange={(event) =>
              onChange({
                ...draft,
                months: draft.months.map((one, at) => (at === index ? event.target.value : one)),
              })
            }
          />
        </label>
      ))}
    </div>
  );
}

/** Days and what shall have been reached by them. */
export function PointFields({ draft, goal, item, onChange }: FieldsProps) {
  const { t } = useTranslation('dispatch');
  const { start, due } = timeOf(item);
  const change = (at: number, said: Partial<PlanDraft['points'][number]>) =>
    onChange({
      ...draft,
      points: draft.points.map((one, index) => (index === at ? { ...one, ...said } : one)),
    });
  return (
    <table className="plan-points">
      <thead>
        <tr>
          <th scope="col">{t('planDay')}</th>
          <th scope="col">{t('planValue', { unit: goal.unit })}</th>
          <th scope="col">
            <span className="unseen">{t('remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {draft.points.map(({ on, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place while it is written
          <tr key={index}>
            <td>
              <input
                type="date"
                value={on}
                min={start}
                max={due}
                aria-label={t('planDayOf', { n: index + 1 })}
                onChange={(event) => change(index, { on: event.target.value })}
              />
            </td>
            <td>
              <input
                className="figures"
                inputMode="decimal"
                value={value}
                aria-label={t('planValueOf', { n: index + 1 })}
                aria-invalid={isWrong(value)}
                title={isWrong(value) ? t('notNumber') : undefined}
                onChange={(event) => change(index, { value: event.target.value })}
              />
            </td>
            <td>
              <button
                type="button"
                className="quiet"
                onClick={() =>
                  onChange({ ...draft, points: draft.points.filter((_, at) => at !== index) })
                }
              >
                {t('remove')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>
            <button
              type="button"
              className="secondary"
              onClick={() =>
                onChange({ ...draft, points: [...draft.points, { on: '', value: '' }] })
              }
            >
              {t('addPoint')}
            </button>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
