import type { Commitment } from '@jiannuo/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import type { EditDraft } from './edit-draft.ts';
import { leadOf } from './units-of.ts';

type Draft<Field extends EditDraft['field']> = Extract<EditDraft, { field: Field }>;

/** What a person fills in to change rows. */
export function EditFields(props: {
  readonly draft: EditDraft;
  readonly rows: readonly Commitment[];
  readonly jurisdictionId: string;
  readonly planYear: number | null;
  readonly onChange: (draft: EditDraft) => void;
}) {
  const { draft } = props;
  return draft.field === 'lead' ? (
    <LeadFields {...props} draft={draft} />
  ) : (
    <DeadlineFields {...props} draft={draft} />
  );
}

function LeadFields(props: {
  readonly draft: Draft<'lead'>;
  readonly rows: readonly Commitment[];
  readonly jurisdictionId: string;
  readonly onChange: (draft: EditDraft) => void;
}) {
  const { t } = useTranslation('ledger');
  const id = useId();
  const { draft, onChange, jurisdictionId } = props;
  const { data } = useAsk('listUnits', { params: { jurisdictionId } });
  const now = [...new Set(props.rows.map((row) => leadOf(row)?.unit ?? t('noLead')))];
  return (
    <div className="field">
      <label htmlFor={id}>{t('leadUnit')}</label>
      <input
        id={id}
        type="text"
        list={`${id}-units`}
        maxLength={200}
        placeholder={t('leadHint')}
        value={draft.unit}
        disabled={draft.isNone}
        onChange={(event) => onChange({ ...draft, unit: event.target.value })}
      />
      <datalist id={`${id}-units`}>
        {data?.items.map((unit) => (
          <option key={unit.name} value={unit.name}>
            {unit.aliases.join('、')}
          </option>
        ))}
      </datalist>
      <div className="choices">
        <label>
          <input
            type="checkbox"
            checked={draft.isNone}
            onChange={(event) => onChange({ ...draft, isNone: event.target.checked })}
          />{' '}
          {t('leadClear')}
        </label>
      </div>
      <p className="faint">{t('leadNow', { units: now.slice(0, 6).join('、') })}</p>
    </div>
  );
}

function DeadlineFields(props: {
  readonly draft: Draft<'deadline'>;
  readonly planYear: number | null;
  readonly onChange: (draft: EditDraft) => void;
}) {
  const { t } = useTranslation('ledger');
  const id = useId();
  const { draft, planYear, onChange } = props;
  const usual = [
    { text: t('deadlineMidYear'), date: `${planYear}-06-30` },
    { text: t('deadlineYearEnd'), date: `${planYear}-12-31` },
  ];
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-date`}>{t('deadlineDate')}</label>
        <input
          id={`${id}-date`}
          type="date"
          value={draft.date}
          disabled={draft.isOngoing}
          onChange={(event) => onChange({ ...draft, date: event.target.value })}
        />
        <div className="choices">
          {planYear !== null &&
            usual.map((choice) => (
              <button
                key={choice.date}
                type="button"
                className="quiet"
                onClick={() => onChange({ ...draft, ...choice, isOngoing: false })}
              >
                {choice.text}
              </button>
            ))}
          <label>
            <input
              type="checkbox"
              checked={draft.isOngoing}
              onChange={(event) => onChange({ ...draft, isOngoing: event.target.checked })}
            />{' '}
            {t('deadlineOngoingOption')}
          </label>
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('deadlineText')}</label>
        <input
          id={`${id}-text`}
          type="text"
          maxLength={60}
          placeholder={t('deadlineTextHint')}
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
      </div>
    </>
  );
}
