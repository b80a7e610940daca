import type { Duty } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useMay } from '../shell/may.ts';
import { useStore } from '../shell/store.ts';
import type { DeskForm } from './create-desk-form.ts';
import { DutyEvidence } from './DutyEvidence.tsx';
import { DutyFigures } from './DutyFigures.tsx';
import { DutyStale } from './DutyStale.tsx';
import { DutyWords } from './DutyWords.tsx';
import {
  type DutyFields,
  isFaulty,
  isFilled,
  isOvertaken,
  saidOf,
  saysSame,
  typedInto,
  unchanged,
} from './duty-fields.ts';
import { standOf } from './duty-order.ts';
import type { SendProgress } from './use-send-progress.ts';

/** The form of one duty: figures, words, proof, and the way out. */
export function DutyForm(props: {
  readonly jurisdictionId: string;
  readonly unit: string;
  readonly unitCheck: boolean;
  readonly duty: Duty;
  readonly form: DeskForm;
  readonly fields: DutyFields;
  readonly isSending: boolean;
  readonly send: SendProgress['send'];
}) {
  const { t } = useTranslation('unitDesk');
  const { duty, form, fields, isSending } = props;
  const { item } = duty;
  const change = (next: DutyFields) => form.change(item.id, next);
  const type = (typed: Partial<DutyFields>) => change(typedInto(fields, typed));
  const to = props.unitCheck ? 'checking' : 'submitted';
  const maySend = useMay(to === 'checking' ? 'hand-in' : 'report-progress', props.unit);
  const isReady = isFilled(fields) && !isFaulty(fields) && !isOvertaken(duty, fields);
  const canSend = isReady && !isSending;
  const isCorrection = standOf(duty) === 'checking' || standOf(duty) === 'sent';
  const giveUp = () => {
    form.settle(item.id);
    // A draft the server has is overwritten by what stands there.
    if (duty.draft !== null) change(saidOf(duty));
  };
  return (
    <div className="duty-form">
      <DutyStale duty={duty} fields={fields} onChange={change} />
      <DutyFigures duty={duty} fields={fields} onType={(figures) => type({ figures })} />
      <DutyWords code={item.code} fields={fields} onType={type} />
      <footer className="duty-foot">
        <button
          type="button"
          className="secondary"
          aria-pressed={fields.noChange}
          onClick={() => change(unchanged(duty, fields))}
        >
          {t('noChange')}
        </button>
        {duty.lastWords !== '' && (
          <button
            type="button"
            className="quiet"
            onClick={() => type({ words: duty.lastWords, noChange: fields.noChange })}
          >
            {t('takeLast')}
          </button>
        )}
        <DutyEvidence
          jurisdictionId={props.jurisdictionId}
          unit={props.unit}
          evidence={fields.evidence}
          onChange={(take) =>
            change({
              ...latestOf(form, item.id, fields),
              evidence: take(latestOf(form, item.id, fields).evidence),
            })
          }
        />
        <span className="duty-draft faint" role="status">
          {fields.noChange ? t('noChangeIs') : <DraftLine form={form} itemId={item.id} />}
        </span>
        {isCorrection && (
          <button type="button" className="quiet" onClick={giveUp}>
            {t('correctStop')}
          </button>
        )}
        {maySend && (
          <button
            type="button"
            className="primary"
            disabled={!canSend || (isCorrection && saysSame(fields, saidOf(duty)))}
            onClick={() => void props.send([{ duty, fields }], to)}
          >
            {isSending ? t('sending') : t(to === 'checking' ? 'handIn' : 'send')}
          </button>
        )}
      </footer>
    </div>
  );
}

/** What stands in the form by now: a file takes its time, and one types on meanwhile. */
const latestOf = (form: DeskForm, itemId: string, fields: DutyFields): DutyFields =>
  form.fields.get()[itemId] ?? fields;

function DraftLine({ form, itemId }: { readonly form: DeskForm; readonly itemId: string }) {
  const { t } = useTranslation('unitDesk');
  const state = useStore(form.drafts, (all) => all[itemId]);
  return state === undefined ? null : t(`draft-${state}`);
}
