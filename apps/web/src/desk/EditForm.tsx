import type { Commitment } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { ConditionField, UpperField } from './ConditionFields.tsx';
import { type Desk, IDLE } from './desk.ts';
import { dropDraft, keepDraft, keptDraft } from './drafts.ts';
import { Field, type FieldsProps } from './EditField.tsx';
import { PassagePicker } from './PassagePicker.tsx';
import {
  differing,
  fieldsOf,
  isHalfCondition,
  patchOf,
  type RowFields,
  rebased,
} from './row-fields.ts';
import { StaleCompare } from './StaleCompare.tsx';

const ROOM = 80;

/** Changes a row in place. What is typed is kept until the server has it, whatever happens. */
export function EditForm(props: {
  readonly row: Commitment;
  readonly text: string;
  readonly desk: Desk;
}) {
  const { row, text, desk } = props;
  const { t } = useTranslation('desk');
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [base, setBase] = useState(() => fieldsOf(row));
  const [typed, setTyped] = useState<RowFields>(
    () => keptDraft(row.id, fieldsOf(row)) ?? fieldsOf(row),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isDraft = differing(base, typed).length > 0;

  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (differing(base, typed).length > 0) keepDraft(row.id, typed);
    else dropDraft(row.id);
  }, [row.id, base, typed]);

  const set = <Name extends keyof RowFields>(name: Name, value: RowFields[Name]) => {
    setProblem(null);
    setTyped((now) => ({ ...now, [name]: value }));
  };
  const save = async (from: RowFields, to: RowFields) => {
    if (isHalfCondition(to)) {
      setProblem(t('conditionHalf'));
      return;
    }
    const patch = patchOf(from, to);
    if (Object.keys(patch).length === 0) {
      desk.setMode(IDLE);
      return;
    }
    setSaving(true);
    const outcome = await desk.act({ kind: 'edit', id: row.id, patch, base: from });
    setSaving(false);
    if (outcome.ok) {
      dropDraft(row.id);
      setTyped(from);
      desk.setMode(IDLE);
    } else if (outcome.code === 'revision-stale') setStale(true);
    else setProblem(outcome.message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isStale) void save(base, typed);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') desk.setMode(IDLE);
    else if (event.key === 'Enter' && event.ctrlKey) void save(base, typed);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (isStale) {
    const latest = fieldsOf(row);
    const mine = rebased(base, typed, latest);
    const rebase = () => {
      setBase(latest);
      setTyped(mine);
      setStale(false);
    };
    return (
      <StaleCompare
        latest={latest}
        typed={mine}
        text={text}
        onKeepMine={() => {
          rebase();
          void save(latest, mine);
        }}
        onTakeLatest={() => {
          dropDraft(row.id);
          desk.setMode(IDLE);
        }}
        onEditOn={rebase}
      />
    );
  }
  const bounds = {
    from: Math.max(0, Math.min(row.from, typed.from) - ROOM),
    to: Math.min(text.length, Math.max(row.to, typed.to) + ROOM),
  };
  return (
    <form className="edit-form" onSubmit={submit} onKeyDown={press}>
      <Field isHalf id={`${id}-action`} name={t('action')}>
        <input
          ref={first}
          id={`${id}-action`}
          value={typed.action}
          maxLength={60}
          onChange={(event) => set('action', event.target.value)}
        />
      </Field>
      <Field isHalf id={`${id}-object`} name={t('object')}>
        <input
          id={`${id}-object`}
          value={typed.object}
          maxLength={200}
          onChange={(event) => set('object', event.target.value)}
        />
      </Field>
      <StrengthField id={id} typed={typed} set={set} />
      <UpperField id={id} typed={typed} set={set} />
      {row.targets.length === 0 && <ConditionField id={id} typed={typed} set={set} />}
      <UnitFields id={id} typed={typed} set={set} />
      <Field id={`${id}-due`} name={t('deadline')}>
        <input
          id={`${id}-due`}
          className="narrow"
          value={typed.deadlineText}
          maxLength={60}
          placeholder={t('deadlineWords')}
          aria-label={t('deadlineWords')}
          onChange={(event) => set('deadlineText', event.target.value)}
        />
        <input
          type="date"
          className="narrow"
          value={typed.deadlineDate}
          aria-label={t('deadlineDate')}
          onChange={(event) => set('deadlineDate', event.target.value)}
        />
      </Field>
      <Field id={`${id}-note`} name={t('note')}>
        <input
          id={`${id}-note`}
          value={typed.note}
          maxLength={2000}
          onChange={(event) => set('note', event.target.value)}
        />
      </Field>
      <Field id={`${id}-range`} name={t('range')}>
        <PassagePicker
          id={`${id}-range`}
          text={text}
          bounds={bounds}
          range={typed}
          onChange={(range) => setTyped((now) => ({ ...now, ...range }))}
        />
      </Field>
      {problem && (
        <p className="form-problem" role="alert">
          {problem} {t('kept')}
        </p>
      )}
      <p className="desk-tip">
        <button type="submit" className="primary" disabled={isSaving}>
          {isSaving ? t('savingOne') : t('save')}
        </button>
        <button type="button" className="quiet" onClick={() => desk.setMode(IDLE)}>
          <kbd>Esc</kbd> {isDraft ? t('leaveDraft') : t('cancel')}
        </button>
        {isDraft && (
          <button type="button" className="quiet" onClick={() => setTyped(base)}>
            {t('throwAway')}
          </button>
        )}
      </p>
    </form>
  );
}

function UnitFields({ id, typed, set }: FieldsProps) {
  const { t } = useTranslation('desk');
  const { jurisdictionId } = usePlace();
  const { data: units } = useAsk('listUnits', { params: { jurisdictionId } });
  return (
    <>
      <Field isHalf id={`${id}-lead`} name={t('lead')}>
        <input
          id={`${id}-lead`}
          list={`${id}-units`}
          value={typed.lead}
          maxLength={100}
          onChange={(event) => set('lead', event.target.value)}
        />
        <datalist id={`${id}-units`}>
          {units?.items.map((unit) => (
            <option key={unit.name} value={unit.name}>
              {unit.aliases.join(' ')}
            </option>
          ))}
        </datalist>
      </Field>
      <Field id={`${id}-joint`} name={t('joint')}>
        <input
          id={`${id}-joint`}
          value={typed.joint}
          placeholder={t('jointHint')}
          onChange={(event) => set('joint', event.target.value)}
        />
      </Field>
    </>
  );
}

function StrengthField({ id, typed, set }: FieldsProps) {
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  const strengths = Object.keys(words.strength) as RowFields['strength'][];
  return (
    <Field isHalf id={`${id}-strength`} name={t('strength')}>
      <select
        id={`${id}-strength`}
        value={typed.strength}
        onChange={(event) => {
          const chosen = strengths.find((each) => each === event.target.value);
          if (chosen) set('strength', chosen);
        }}
      >
        {strengths.map((each) => (
          <option key={each} value={each}>
            {words.strength[each][column]}
          </option>
        ))}
      </select>
    </Field>
  );
}
