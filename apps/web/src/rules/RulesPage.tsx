import type { RuleSets } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { call } from '../api/call.ts';
import { useAct } from '../items/acts/use-act.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useMay } from '../shell/may.ts';
import { usePlace } from '../shell/place.ts';
import { instantText } from '../words/instant-text.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { RulePreview } from './RulePreview.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { useRuleDraft } from './use-rule-draft.ts';
import './rules.css';

/** 亮灯规则: the rules in force in words, other rules tried before they apply, and the office's own settings. */
export function RulesPage() {
  const { t } = useTranslation('rules');
  const { jurisdictionId } = usePlace();
  const params = { jurisdictionId };
  const rules = useAsk('readRuleSets', { params });
  const settings = useAsk('readSettings', { params });
  const error = rules.error ?? settings.error;
  if (error && !(rules.data && settings.data)) {
    const again = () => void Promise.all([rules.refetch(), settings.refetch()]);
    return <FailureNotice error={error} onRetry={again} />;
  }
  if (!rules.data || !settings.data) return <p className="boot">{t('loading')}</p>;
  return (
    <main className="rules">
      <h1 className="unseen">{t('title')}</h1>
      <RulesBoard key={rules.data.inForce.version} sets={rules.data} />
      <aside>
        <LightNow />
        <History sets={rules.data} />
        <section className="rules-panel" aria-label={t('settings')}>
          <h2>{t('settings')}</h2>
          <SettingsForm key={settings.data.version} saved={settings.data} />
        </section>
      </aside>
    </main>
  );
}

function RulesBoard({ sets }: { readonly sets: RuleSets }) {
  const { t } = useTranslation('rules');
  const maySave = useMay('save-rule-set');
  const draft = useRuleDraft(sets);
  return (
    <section className="rules-panel" aria-label={t('inForce')}>
      <h2>
        {draft.isChanged
          ? t('draftOf', { name: draft.name })
          : t('inForceIs', { name: sets.inForce.name })}
        {!draft.isChanged && (
          <small>
            {sets.inForce.version === 0 ? t('builtIn') : t('version', { n: sets.inForce.version })}
          </small>
        )}
      </h2>
      {draft.source !== '' && <p className="faint">{t('source', { source: draft.source })}</p>}
      {maySave && (
        <label className="rules-choice">
          {t('basis')}
          <select value={draft.basis} onChange={({ target }) => draft.choose(target.value)}>
            <option value="">{t('basisInForce')}</option>
            {sets.presets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {draft.isChanged && <RulePreview draft={draft} version={sets.inForce.version} />}
      <RuleEditor draft={draft} canEdit={maySave} />
    </section>
  );
}

/** 现在亮灯: evaluates every item as of today. */
function LightNow() {
  const { t } = useTranslation('rules');
  const { jurisdictionId } = usePlace();
  const may = useMay('evaluate-lights');
  const act = useAct();
  if (!may) return null;
  const run = () =>
    act.run(() => call('evaluateLights', { params: { jurisdictionId }, body: {} }), t('lit'));
  return (
    <section className="rules-panel" aria-label={t('lightNow')}>
      <button type="button" className="primary" disabled={act.isBusy} onClick={() => void run()}>
        {act.isBusy ? t('lighting') : t('lightNow')}
      </button>
      <p className="faint">{t('lightNowHint')}</p>
      {act.failure !== null && (
        <p className="act-failure" role="alert">
          {act.failure}
        </p>
      )}
    </section>
  );
}

function History({ sets }: { readonly sets: RuleSets }) {
  const { t, i18n } = useTranslation('rules');
  const [isAll, setAll] = useState(false);
  const shown = isAll ? sets.history : sets.history.slice(0, 5);
  return (
    <section className="rules-panel" aria-label={t('history')}>
      <h2>{t('history')}</h2>
      {shown.length === 0 && <p className="faint">{t('noHistory')}</p>}
      <ul className="rules-history">
        {shown.map(({ name, version, at }) => (
          <li key={version}>
            <span>{t('version', { n: version })}</span>
            <b>{name}</b>
            <span className="faint figures">{instantText(at, i18n.language)}</span>
          </li>
        ))}
      </ul>
      {sets.history.length > shown.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('allHistory', { n: sets.history.length })}
        </button>
      )}
    </section>
  );
}
