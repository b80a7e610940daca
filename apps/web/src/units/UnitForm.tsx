import type { Unit } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { askKey } from '../api/ask.ts';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import { UnitFields } from './UnitFields.tsx';
import {
  draftFaults,
  draftOf,
  emptyDraft,
  saysSame,
  type UnitDraft,
  unitOf,
} from './unit-draft.ts';
import type { UnitDrafts } from './use-unit-drafts.ts';

/** One unit to be read, changed or, where there is none yet, added. */
export function UnitForm(props: {
  readonly jurisdictionId: string;
  readonly units: readonly Unit[];
  readonly unit: Unit | null;
  readonly maySave: boolean;
  readonly drafts: UnitDrafts;
  readonly onSaved: (name: string) => void;
}) {
  const { t } = useTranslation('units');
  const { t: sayOfFrame } = useTranslation();
  const client = useQueryClient();
  const { jurisdictionId, units, unit, maySave, drafts } = props;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const [isAsked, setAsked] = useState(false);
  const key = unit?.name ?? '';
  const standing = unit === null ? emptyDraft : draftOf(unit);
  const draft = drafts.of(key) ?? standing;
  const isChanged = !saysSame(draft, standing);
  const faults = draftFaults(draft, units, unit === null);
  const change = (typed: Partial<UnitDraft>) => {
    const next = { ...draft, ...typed };
    drafts.keep(key, saysSame(next, standing) ? null : next);
    setFailure('');
  };
  // What is still empty is not wrong before somebody wants to save it.
  const shown = faults.filter(({ word }) => isAsked || !word.endsWith('-missing'));

  const save = async () => {
    setAsked(true);
    if (faults.length > 0 || isBusy) return;
    setBusy(true);
    setFailure('');
    try {
      const said = unitOf(draft, units);
      const params = { jurisdictionId };
      const answer = await call('saveUnits', { params, body: { units: [said] } });
      client.setQueryData(askKey('listUnits', { params }), answer);
      drafts.keep(key, null);
      say(t('saved', { unit: said.name }));
      props.onSaved(said.name);
    } catch (thrown) {
      const error = asApiError(thrown);
      setFailure(error.code === 'offline' ? t('offline') : error.message);
    }
    setBusy(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className="unit-form" onSubmit={submit} noValidate>
      <h2 lang={unit === null ? undefined : 'zh-CN'}>{unit?.name ?? t('addTitle')}</h2>
      {!maySave && <p className="faint">{sayOfFrame('readOnly')}</p>}
      <UnitFields
        jurisdictionId={jurisdictionId}
        draft={draft}
        isNew={unit === null}
        maySave={maySave}
        faults={shown}
        onChange={change}
      />
      {maySave && (
        <footer>
          {failure !== '' && (
            <p className="form-failure" role="alert">
              {failure}
            </p>
          )}
          <button type="submit" className="primary" disabled={isBusy || !isChanged}>
            {isBusy ? t('saving') : t('save')}
          </button>
          {isChanged && (
            <button
              type="button"
              className="quiet"
              disabled={isBusy}
              onClick={() => drafts.keep(key, null)}
            >
              {t('giveUp')}
            </button>
          )}
        </footer>
      )}
    </form>
  );
}
