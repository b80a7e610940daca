import type { ItemDetail } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call.ts';
import { useMay } from '../../shell/may.ts';
import { usePlace } from '../../shell/place.ts';
import { useWordColumn } from '../../words/i18n.ts';
import { figureGrid } from '../figure-grid.ts';
import { dayOf, periodText } from '../period-text.ts';
import { ActDialog, Field } from './ActDialog.tsx';
import { useAct } from './use-act.ts';

type Series = 'statistics' | 'office';

/** Enters a figure of statistics, or the office's own, beside the unit's. */
export function FigureDialog(props: { readonly detail: ItemDetail; readonly onClose: () => void }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const { jurisdictionId } = usePlace();
  const mayOffice = useMay('correct-figure');
  const act = useAct();
  const { item, figures, paths } = props.detail;
  const [series, setSeries] = useState<Series>('statistics');
  const [goalId, setGoalId] = useState(item.goals[0]?.id ?? '');
  const path = paths.find((one) => one.goalId === goalId);
  const lines = figureGrid(goalId, figures, path);
  const [period, setPeriod] = useState(() => lastBegun(lines.map((line) => line.period)));
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const line = lines.find((one) => one.period === period);
  const goal = item.goals.find(({ id }) => id === goalId);
  const send = async () => {
    const figure = { itemId: item.id, goalId, period, value: value.trim(), note: note || null };
    const body = { series, figures: [figure] };
    const isDone = await act.run(
      () => call('enterFigures', { params: { jurisdictionId }, body }),
      t('figureEntered'),
    );
    if (isDone) props.onClose();
  };
  const shown = (name: 'department' | 'statistics' | 'office') =>
    `${t(`series-${name}`)} ${line?.figures[name]?.value ?? '—'}`;
  return (
    <ActDialog
      title={t('act-figure')}
      hint={t('figureHint')}
      submit={t('enter')}
      isReady={/^-?\d+(\.\d+)?$/.test(value.trim()) && period !== ''}
      act={act}
      onSubmit={() => void send()}
      onClose={props.onClose}
    >
      <fieldset className="act-choices">
        <legend className="unseen">{t('series')}</legend>
        {(mayOffice ? (['statistics', 'office'] as const) : (['statistics'] as const)).map(
          (one) => (
            <label key={one}>
              <input
                type="radio"
                name="series"
                checked={series === one}
                onChange={() => setSeries(one)}
              />{' '}
              {t(`series-${one}`)}
            </label>
          ),
        )}
      </fieldset>
      <Field label={t('goal')}>
        <select value={goalId} onChange={({ target }) => setGoalId(target.value)}>
          {item.goals.map((one) => (
            <option key={one.id} value={one.id}>
              {one.measure}
            </option>
          ))}
        </select>
      </Field>
      <Field
        label={t('period')}
        hint={[shown('department'), shown('statistics'), shown('office')].join('　')}
      >
        <select value={period} onChange={({ target }) => setPeriod(target.value)}>
          {lines.map((one) => (
            <option key={one.period} value={one.period}>
              {periodText(one.period, language)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('valueIn', { unit: goal?.unit ?? '' })}>
        <input
          value={value}
          inputMode="decimal"
          onChange={({ target }) => setValue(target.value)}
        />
      </Field>
      <Field label={t('figureNote')}>
        <input value={note} maxLength={500} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </ActDialog>
  );
}

/** The last period that has begun; the first where none has. */
function lastBegun(periods: readonly string[]): string {
  const month = dayOf(new Date().toISOString()).slice(0, 7);
  const begun = periods.filter((period) => !/^\d{4}-\d{2}$/.test(period) || period <= month);
  return begun[begun.length - 1] ?? periods[0] ?? '';
}
