import type { Item } from '@jiannuo/contract';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { unitsIn } from './dispatch-lines.ts';
import { FormDialog } from './FormDialog.tsx';
import { unitMeant } from './name-units.ts';
import { handable } from './signing-by-unit.ts';
import { unitField, useUnits } from './UnitChoices.tsx';
import type { Perform } from './use-dispatch-acts.ts';

const mostCodes = 6;

/** Hands items of one unit over to another (移交); what the other has a part in already stays. */
export function HandOverDialog(props: {
  readonly place: Place;
  readonly items: readonly Item[];
  /** The unit that gives; null where it is still to be chosen among those of the items. */
  readonly from: string | null;
  readonly perform: Perform;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('dispatch');
  const id = useId();
  const { jurisdictionId } = props.place;
  const units = useUnits(jurisdictionId);
  const givers = useMemo(() => unitsIn(props.items), [props.items]);
  const [from, setFrom] = useState(props.from ?? givers[0]?.unit ?? '');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const to = unitMeant(typed, units);
  const { free, held } = handable(props.items, from, to ?? '');
  const n = free.length;

  const send = async () => {
    if (to === null) return;
    setBusy(true);
    setFailure(null);
    const body = { from, to, items: free.map((item) => item.id), reason: reason.trim() };
    const outcome = await props.perform(() =>
      call('handOver', { params: { jurisdictionId }, body }),
    );
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.isStale ? t('stale') : outcome.error.message);
    say(t('handOverDone', { n }));
    props.onClose();
  };
  const unknown =
    typed.trim().length > 1 && to === null ? t('unitUnknown', { unit: typed.trim() }) : null;
  return (
    <FormDialog
      title={t('handOverTitle', { unit: from })}
      send={t('handOverSend', { n })}
      canSend={to !== null && to !== from && reason.trim() !== '' && n > 0}
      isBusy={isBusy}
      failure={failure ?? unknown}
      onSend={() => void send()}
      onClose={props.onClose}
    >
      {props.from === null && (
        <div className="field">
          <label htmlFor={`${id}-from`}>{t('handOverFrom')}</label>
          <select id={`${id}-from`} value={from} onChange={(event) => setFrom(event.target.value)}>
            {givers.map(({ unit, count }) => (
              <option key={unit} value={unit}>
                {t('unitOf', { unit, n: count })}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-to`}>{t('handOverTo')}</label>
        <input
          {...unitField}
          id={`${id}-to`}
          type="text"
          value={typed}
          placeholder={t('leadHint')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t('handOverReason')}</label>
        <input
          id={`${id}-reason`}
          type="text"
          maxLength={1000}
          value={reason}
          placeholder={t('handOverReasonHint')}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <p className="faint">{n === 0 ? t('handOverNone') : t('handOverCount', { n })}</p>
      {to !== null && held.length > 0 && (
        <p className="faint">
          {t('handOverHeld', {
            n: held.length,
            unit: to,
            codes: `${held
              .slice(0, mostCodes)
              .map(({ code }) => code)
              .join('、')}${held.length > mostCodes ? '……' : ''}`,
          })}
        </p>
      )}
    </FormDialog>
  );
}
