import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { unitMeant } from './name-units.ts';
import type { Objection } from './signing-by-unit.ts';
import { unitField, useUnits } from './UnitChoices.tsx';
import type { Perform } from './use-dispatch-acts.ts';

/** The office decides: the unit stays, or another takes over. */
export function DecisionForm(props: {
  readonly place: Place;
  readonly objection: Objection;
  readonly perform: Perform;
}) {
  const { t } = useTranslation('dispatch');
  const id = useId();
  const { jurisdictionId } = props.place;
  const { item, signing } = props.objection;
  const units = useUnits(jurisdictionId);
  const [verdict, setVerdict] = useState<'uphold' | 'change' | null>(null);
  const [typed, setTyped] = useState(signing.suggested ?? '');
  const [words, setWords] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const to = unitMeant(typed, units);
  const usual =
    verdict === 'change' ? t('decisionChange', { unit: to ?? typed }) : t('decisionUphold');
  const decision = words ?? usual;
  const canSend =
    verdict !== null && decision.trim() !== '' && (verdict === 'uphold' || to !== null);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!canSend || isBusy) return;
    setBusy(true);
    setFailure(null);
    const { unit, version } = signing;
    const body = { unit, version, to: verdict === 'change' ? to : null, decision };
    const params = { jurisdictionId, itemId: item.id };
    const outcome = await props.perform(() => call('decideObjection', { params, body }));
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.error.message);
    say(t('decided'));
  };
  return (
    <form className="decision" onSubmit={(event) => void send(event)}>
      <fieldset>
        <legend className="unseen">{t('decide')}</legend>
        <label>
          <input
            type="radio"
            name={id}
            checked={verdict === 'uphold'}
            onChange={() => setVerdict('uphold')}
          />{' '}
          {t('uphold')}
        </label>
        <label>
          <input
            type="radio"
            name={id}
            checked={verdict === 'change'}
            onChange={() => setVerdict('change')}
          />{' '}
          {t('changeTo')}
        </label>
        <input
          {...unitField}
          type="text"
          value={typed}
          placeholder={t('leadHint')}
          aria-label={t('changeTo')}
          onFocus={() => setVerdict('change')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </fieldset>
      <label className="decision-words">
        {t('decision')}
        <input
          type="text"
          maxLength={1000}
          value={verdict === null ? (words ?? '') : decision}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={!canSend || isBusy}>
        {t('decide')}
      </button>
      {verdict === 'change' && typed.trim() !== '' && to === null && (
        <p className="form-failure" role="alert">
          {t('unitUnknown', { unit: typed.trim() })}
        </p>
      )}
      {failure !== null && (
        <p className="form-failure" role="alert">
          {failure}
        </p>
      )}
    </form>
  );
}
