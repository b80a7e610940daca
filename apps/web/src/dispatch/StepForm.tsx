import type { Dispatch } from '@jiannuo/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { DispatchState, StepFields } from './next-step.ts';
import { today } from './today.ts';

/** What is filled in to take a step. */
export function StepForm(props: {
  readonly to: DispatchState;
  readonly dispatch: Dispatch;
  readonly fields: StepFields;
  readonly onChange: (fields: StepFields) => void;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { to, fields, onChange, dispatch } = props;
  if (to === 'consulting') return <DayField name="commentsUntil" {...props} />;
  if (to === 'approved') {
    const { commentsUntil } = dispatch;
    if (commentsUntil === null) return null;
    return <span>{t('commentsUntilIs', { day: dateText(commentsUntil, column) })}</span>;
  }
  if (to !== 'issued') return null;
  return (
    <>
      <label className="step-field">
        {t('documentNumber')}
        <input
          value={fields.documentNumber}
          maxLength={60}
          placeholder={t('documentNumberHint')}
          onChange={(event) => onChange({ ...fields, documentNumber: event.target.value })}
        />
      </label>
      <DayField name="objectionsUntil" {...props} />
      <DayField name="signBy" {...props} />
    </>
  );
}

function DayField(props: {
  readonly name: 'commentsUntil' | 'objectionsUntil' | 'signBy';
  readonly fields: StepFields;
  readonly onChange: (fields: StepFields) => void;
}) {
  const { t } = useTranslation('dispatch');
  const id = useId();
  const { name, fields } = props;
  return (
    <label className="step-field" htmlFor={id}>
      {t(name)}
      <input
        id={id}
        type="date"
        min={today()}
        value={fields[name]}
        onChange={(event) => props.onChange({ ...fields, [name]: event.target.value })}
      />
    </label>
  );
}
