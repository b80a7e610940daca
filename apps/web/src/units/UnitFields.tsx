import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { unitField } from '../dispatch/UnitChoices.tsx';
import { UnitsInput } from '../dispatch/UnitsInput.tsx';
import type { DraftFault, DraftField, UnitDraft } from './unit-draft.ts';
import { kinds } from './unit-kinds.ts';

interface FieldsProps {
  readonly jurisdictionId: string;
  readonly draft: UnitDraft;
  readonly isNew: boolean;
  readonly maySave: boolean;
  readonly faults: readonly DraftFault[];
  readonly onChange: (typed: Partial<UnitDraft>) => void;
}

/** The fields of a unit, each with what is wrong below it. */
export function UnitFields(props: FieldsProps) {
  const { t } = useTranslation('units');
  const { draft, isNew, maySave, onChange } = props;
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) first.current?.focus();
  }, [isNew]);
  const isWrong = (field: DraftField) => props.faults.some((fault) => fault.field === field);
  return (
    <fieldset disabled={!maySave}>
      <Row id={`${id}name`} label={t('name')} hint={isNew ? undefined : t('nameFixed')}>
        <input
          ref={first}
          id={`${id}name`}
          type="text"
          lang="zh-CN"
          maxLength={100}
          autoComplete="off"
          value={draft.name}
          readOnly={!isNew}
          placeholder={t('nameHint')}
          aria-invalid={isWrong('name')}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <Faults faults={props.faults} field="name" />
      </Row>
      <Row id={`${id}kind`} label={t('kind')}>
        <select
          id={`${id}kind`}
          value={draft.kind}
          onChange={(event) => {
            const kind = kinds.find((one) => one === event.target.value);
            if (kind) onChange({ kind });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind-${kind}`)}
            </option>
          ))}
        </select>
      </Row>
      {draft.kind === 'group' && (
        <Row id={`${id}members`} label={t('membersLabel')} hint={t('membersHint')}>
          <UnitsInput
            id={`${id}members`}
            jurisdictionId={props.jurisdictionId}
            units={draft.members}
            onChange={(members) => onChange({ members })}
          />
          <Faults faults={props.faults} field="members" />
        </Row>
      )}
      <Row id={`${id}aliases`} label={t('aliases')} hint={t('aliasesHint')}>
        <textarea
          id={`${id}aliases`}
          lang="zh-CN"
          rows={2}
          maxLength={2000}
          value={draft.aliases}
          aria-invalid={isWrong('aliases')}
          onChange={(event) => onChange({ aliases: event.target.value })}
        />
        <Faults faults={props.faults} field="aliases" />
      </Row>
      <Row id={`${id}parent`} label={t('parent')}>
        <input
          {...unitField}
          id={`${id}parent`}
          type="text"
          lang="zh-CN"
          value={draft.parent}
          placeholder={t('parentHint')}
          aria-invalid={isWrong('parent')}
          onChange={(event) => onChange({ parent: event.target.value })}
        />
        <Faults faults={props.faults} field="parent" />
      </Row>
      <div className="unit-form-pair">
        <Row id={`${id}person`} label={t('person')}>
          <input
            id={`${id}person`}
            type="text"
            maxLength={60}
            autoComplete="off"
            value={draft.person}
            onChange={(event) => onChange({ person: event.target.value })}
          />
        </Row>
        <Row id={`${id}phone`} label={t('phone')}>
          <input
            id={`${id}phone`}
            type="tel"
            maxLength={40}
            autoComplete="off"
            value={draft.phone}
            onChange={(event) => onChange({ phone: event.target.value })}
          />
        </Row>
      </div>
    </fieldset>
  );
}

function Row(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="unit-field">
      <label htmlFor={props.id}>{props.label}</label>
      {props.children}
      {props.hint && <small className="faint">{props.hint}</small>}
    </div>
  );
}

function Faults(props: { readonly faults: readonly DraftFault[]; readonly field: DraftField }) {
  const { t } = useTranslation('units');
  const own = props.faults.filter(({ field }) => field === props.field);
  return own.map(({ word, name, of }) => (
    <p key={`${word} ${name}`} className="form-failure" role="alert">
      {t(word, { name, of })}
    </p>
  ));
}
