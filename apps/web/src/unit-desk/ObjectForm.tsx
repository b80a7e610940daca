import type { Signing } from '@jiannuo/contract';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';
import { unitMeant } from '../dispatch/name-units.ts';
import { unitField, useUnits } from '../dispatch/UnitChoices.tsx';
import { say } from '../shell/notices.ts';

/** Objects to being charged with an item: why, and who it should be. */
export function ObjectForm(props: {
  readonly jurisdictionId: string;
  readonly signing: Signing;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('unitDesk');
  const { jurisdictionId, signing } = props;
  const units = useUnits(jurisdictionId);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const suggested = unitMeant(typed, units);
    if (typed.trim() !== '' && suggested === null) {
      return setFailure(t('unitUnknown', { unit: typed.trim() }));
    }
    setBusy(true);
    setFailure(null);
    try {
      const { itemId, unit, version } = signing;
      const body = { unit, version, reason: reason.trim(), suggested };
      await call('object', { params: { jurisdictionId, itemId }, body });
      say(t('objectedSaid'));
      await props.onDone();
      props.onClose();
    } catch (thrown) {
      setFailure(asApiError(thrown).message);
      setBusy(false);
    }
  };
  return (
    <form
      className="object-form"
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <label className="object-reason">
        {t('objectReason')}
        <input
          // biome-ignore lint/a11y/noAutofocus: a person has just asked to type here
          autoFocus
          maxLength={1000}
          value={reason}
          placeholder={t('objectReasonHint')}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <label>
        {t('objectSuggested')}
        <input {...unitField} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button type="submit" className="primary" disabled={isBusy || reason.trim() === ''}>
        {t('objectSend')}
      </button>
      <button type="button" className="quiet" onClick={props.onClose}>
        {t('cancel')}
      </button>
      {failure !== null && (
        <p className="form-failure" role="alert">
          {failure}
        </p>
      )}
    </form>
  );
}
