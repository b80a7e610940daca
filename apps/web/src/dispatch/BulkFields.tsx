import type { Item } from '@jiannuo/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkDraft } from './bulk-draft.ts';
import { RhythmSelect } from './RhythmSelect.tsx';
import { unitField } from './UnitChoices.tsx';
import { UnitsInput } from './UnitsInput.tsx';

const mostNamed = 4;

/** What may be changed on many items: a field is part of the change once its box is ticked. */
export function BulkFields(props: {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly items: readonly Item[];
  readonly draft: BulkDraft;
  readonly onChange: (draft: BulkDraft) => void;
}) {
  const { t } = useTranslation('dispatch');
  const { id, draft, onChange, items } = props;
  const set = (change: Partial<BulkDraft>) => onChange({ ...draft, ...change });
  const now = (values: readonly string[]) => {
    const each = [...new Set(values)];
    const named = each.slice(0, mostNamed).join('、');
    return t('bulkNow', { values: each.length > mostNamed ? `${named}……` : named });
  };
  const { joint } = draft;
  return (
    <>
      <Choice
        id={`${id}-lead`}
        label={t('bulkLead')}
        isOn={draft.unit !== null}
        onSwitch={(isOn) => set({ unit: isOn ? '' : null })}
      >
        <input
          {...unitField}
          id={`${id}-lead`}
          type="text"
          value={draft.unit ?? ''}
          placeholder={t('leadHint')}
          onChange={(event) => set({ unit: event.target.value })}
        />
        <p className="faint">{now(items.map(({ unit }) => unit || t('noLead')))}</p>
      </Choice>
      <Choice
        id={`${id}-joint`}
        label={t('bulkJoint')}
        isOn={joint !== null}
        onSwitch={(isOn) => set({ joint: isOn ? { how: 'add', units: [] } : null })}
      >
        {joint !== null && (
          <>
            <fieldset className="choices">
              <legend className="unseen">{t('bulkJoint')}</legend>
              {(['add', 'set', 'remove'] as const).map((how) => (
                <label key={how}>
                  <input
                    type="radio"
                    name={`${id}-how`}
                    checked={joint.how === how}
                    onChange={() => set({ joint: { ...joint, how } })}
                  />{' '}
                  {t(hows[how])}
                </label>
              ))}
            </fieldset>
            <UnitsInput
              id={`${id}-joint`}
              jurisdictionId={props.jurisdictionId}
              units={joint.units}
              onChange={(units) => set({ joint: { ...joint, units } })}
            />
          </>
        )}
      </Choice>
      <Choice
        id={`${id}-due`}
        label={t('bulkDue')}
        isOn={draft.due !== null}
        onSwitch={(isOn) => set({ due: isOn ? (items[0]?.due ?? '') : null })}
      >
        <input
          id={`${id}-due`}
          type="date"
          value={draft.due ?? ''}
          onChange={(event) => set({ due: event.target.value })}
        />
      </Choice>
      <Choice
        id={`${id}-rhythm`}
        label={t('bulkRhythm')}
        isOn={draft.rhythm !== null}
        onSwitch={(isOn) => set({ rhythm: isOn ? (items[0]?.rhythm ?? 'month') : null })}
      >
        <RhythmSelect
          id={`${id}-rhythm`}
          value={draft.rhythm ?? 'month'}
          onChange={(rhythm) => set({ rhythm })}
        />
      </Choice>
    </>
  );
}

const hows = { add: 'bulkJointAdd', set: 'bulkJointSet', remove: 'bulkJointRemove' } as const;

function Choice(props: {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('dispatch');
  return (
    <div className="bulk-choice">
      <label>
        <input
          type="checkbox"
          checked={props.isOn}
          aria-label={t('change', { field: props.label })}
          onChange={(event) => props.onSwitch(event.target.checked)}
        />{' '}
        {props.label}
      </label>
      {props.isOn && (
        <div className="field">
          <label className="unseen" htmlFor={props.id}>
            {props.label}
          </label>
          {props.children}
        </div>
      )}
    </div>
  );
}
