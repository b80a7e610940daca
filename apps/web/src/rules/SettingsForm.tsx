import type { SavedSettings, Settings } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { useAct } from '../items/acts/use-act.ts';
import { useMay } from '../shell/may.ts';
import { usePlace } from '../shell/place.ts';

const rhythms = ['month', 'quarter', 'half'] as const;
const shifts = ['none', 'next', 'previous'] as const;
const kinds = ['words', 'date', 'value', 'lead', 'withdrawal'] as const;
const bodies = ['office', 'leader', 'government', 'congress'] as const;

/** What the office sets for itself: when reports are due, whether units check first, who approves changes. */
export function SettingsForm({ saved }: { readonly saved: SavedSettings }) {
  const { t } = useTranslation('rules');
  const { t: sayOfItems } = useTranslation('items');
  const { jurisdictionId } = usePlace();
  const may = useMay('save-settings');
  const act = useAct();
  const [settings, setSettings] = useState<Settings>(saved.settings);
  const isChanged = JSON.stringify(settings) !== JSON.stringify(saved.settings);
  const isSound = rhythms.every((name) => isDay(settings.rhythms[name].day));
  const save = () => {
    const body = { version: saved.version, settings };
    return act.run(() => call('saveSettings', { params: { jurisdictionId }, body }), t('saved'));
  };
  const setRhythm = (
    name: (typeof rhythms)[number],
    change: Partial<Settings['rhythms']['month']>,
  ) =>
    setSettings((now) => ({
      ...now,
      rhythms: { ...now.rhythms, [name]: { ...now.rhythms[name], ...change } },
    }));
  return (
    <form
      className="settings"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset disabled={!may}>
        <legend>{t('due')}</legend>
        {rhythms.map((name) => (
          <label key={name}>
            <span>{sayOfItems(`rhythm-${name}`)}</span>
            <select
              value={settings.rhythms[name].of}
              onChange={({ target }) =>
                setRhythm(name, { of: target.value === 'next' ? 'next' : 'same' })
              }
            >
              <option value="same">{t('of-same')}</option>
              <option value="next">{t('of-next')}</option>
            </select>
            <input
              type="number"
              min={1}
              max={31}
              value={settings.rhythms[name].day}
              aria-label={t('dayOf', { rhythm: sayOfItems(`rhythm-${name}`) })}
              onChange={({ target }) => setRhythm(name, { day: Number(target.value) })}
            />
            {t('day')}
          </label>
        ))}
        <label>
          <span>{t('shift')}</span>
          <select
            value={settings.workingDay}
            onChange={({ target }) =>
              setSettings({
                ...settings,
                workingDay: shifts.find((shift) => shift === target.value) ?? 'none',
              })
            }
          >
            {shifts.map((shift) => (
              <option key={shift} value={shift}>
                {t(`shift-${shift}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('unitCheck')}</span>
          <input
            type="checkbox"
            checked={settings.unitCheck}
            onChange={({ target }) => setSettings({ ...settings, unitCheck: target.checked })}
          />
        </label>
      </fieldset>
      <fieldset disabled={!may}>
        <legend>{t('bodies')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <span>{sayOfItems(`change-${kind}`)}</span>
            <select
              value={settings.bodies[kind]}
              onChange={({ target }) =>
                setSettings({
                  ...settings,
                  bodies: {
                    ...settings.bodies,
                    [kind]: bodies.find((body) => body === target.value) ?? 'office',
                  },
                })
              }
            >
              {bodies.map((body) => (
                <option key={body} value={body}>
                  {sayOfItems(`body-${body}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      {may && (
        <p className="rules-acts">
          <button type="submit" className="primary" disabled={!isChanged || !isSound || act.isBusy}>
            {t('save')}
          </button>
          {isChanged && <span className="faint">{t('unsaved')}</span>}
        </p>
      )}
      {act.failure !== null && (
        <p className="act-failure" role="alert">
          {act.failure}
        </p>
      )}
    </form>
  );
}

function isDay(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 31;
}
