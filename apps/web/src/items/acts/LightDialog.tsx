import type { ItemDetail, Light } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call.ts';
import { useMay } from '../../shell/may.ts';
import { usePlace } from '../../shell/place.ts';
import { useWordColumn } from '../../words/i18n.ts';
import { dayOf } from '../period-text.ts';
import { ActDialog, Field } from './ActDialog.tsx';
import { useAct } from './use-act.ts';

const lights = ['blue', 'green', 'yellow', 'red', 'hollow', 'grey'] as const satisfies Light[];
type Kind = 'waiver' | 'manual' | 'ended';

/** Sets a light aside with a reason until a day, sets it by hand, or leaves it to the rules again. */
export function LightDialog(props: { readonly detail: ItemDetail; readonly onClose: () => void }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const { jurisdictionId } = usePlace();
  const maySet = useMay('set-light');
  const act = useAct();
  const { item } = props.detail;
  const [kind, setKind] = useState<Kind>('waiver');
  const [facet, setFacet] = useState('overall');
  const [light, setLight] = useState<Light>(item.light);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const kinds: readonly Kind[] = maySet ? ['waiver', 'manual', 'ended'] : ['waiver', 'ended'];
  const send = async () => {
    const body = { itemId: item.id, facet, kind, light, reason, until: until || null };
    const isDone = await act.run(
      () => call('waiveLight', { params: { jurisdictionId }, body }),
      t('lightSet'),
    );
    if (isDone) props.onClose();
  };
  return (
    <ActDialog
      title={t('act-light')}
      hint={t('lightHint')}
      submit={t('confirm')}
      isReady={reason.trim() !== ''}
      act={act}
      onSubmit={() => void send()}
      onClose={props.onClose}
    >
      <fieldset className="act-choices">
        <legend className="unseen">{t('act-light')}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />{' '}
            {t(`light-kind-${one}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('facet')}>
        <select value={facet} onChange={({ target }) => setFacet(target.value)}>
          <option value="overall">{t('facetWhole')}</option>
          <option value="deadline">{t('facetDeadline')}</option>
          {item.goals.map((goal) => (
            <option key={goal.id} value={goal.id}>
              {goal.measure}
            </option>
          ))}
        </select>
      </Field>
      {kind === 'manual' && (
        <Field label={t('light')}>
          <select value={light} onChange={({ target }) => setLight(target.value as Light)}>
            {lights.map((one) => (
              <option key={one} value={one}>
                {words.light[one].mark} {words.light[one][language]}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t('reason')}>
        <textarea
          value={reason}
          maxLength={1000}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      {kind !== 'ended' && (
        <Field label={t('until')} hint={t('untilHint')}>
          <input
            type="date"
            min={dayOf(new Date().toISOString())}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        </Field>
      )}
    </ActDialog>
  );
}
