import type { RuleSetPreview } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';
import { ActDialog } from '../items/acts/ActDialog.tsx';
import { useAct } from '../items/acts/use-act.ts';
import { itemTitle } from '../items/item-title.ts';
import { LightMark } from '../ledger/LightMark.tsx';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { RuleDraft } from './use-rule-draft.ts';

/** What would change under the rules being tried; only after that can they be put in force. */
export function RulePreview(props: { readonly draft: RuleDraft; readonly version: number }) {
  const { t } = useTranslation('rules');
  const { jurisdictionId } = usePlace();
  const { draft, version } = props;
  const [seen, setSeen] = useState<{ of: RuleDraft['data']; preview: RuleSetPreview } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isApplying, setApplying] = useState(false);
  const preview = seen?.of === draft.data ? seen.preview : null;
  const look = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const body = { data: draft.data };
      const found = await call('previewRuleSet', { params: { jurisdictionId }, body });
      setSeen({ of: draft.data, preview: found });
      draft.said(found);
    } catch (thrown) {
      setFailure(asApiError(thrown).message);
    }
    setBusy(false);
  };
  return (
    <div className="rules-preview">
      <label className="rules-choice">
        {t('name')}
        <input
          value={draft.name}
          maxLength={60}
          onChange={({ target }) => draft.rename(target.value)}
        />
      </label>
      <p className="rules-acts">
        <button type="button" className="primary" disabled={isBusy} onClick={() => void look()}>
          {isBusy ? t('previewing') : t('preview')}
        </button>
        <button
          type="button"
          className="secondary"
          disabled={preview === null}
          onClick={() => setApplying(true)}
        >
          {t('apply')}
        </button>
        <button type="button" className="quiet" onClick={() => draft.choose('')}>
          {t('dropDraft')}
        </button>
        {preview === null && <span className="faint">{t('previewFirst')}</span>}
      </p>
      {failure !== null && (
        <p className="act-failure" role="alert">
          {failure}
        </p>
      )}
      {preview !== null && <PreviewResult preview={preview} />}
      {isApplying && preview !== null && (
        <ApplyDialog
          draft={draft}
          version={version}
          changed={preview.changed}
          onClose={() => setApplying(false)}
        />
      )}
    </div>
  );
}

function PreviewResult({ preview }: { readonly preview: RuleSetPreview }) {
  const { t } = useTranslation('rules');
  const language = useWordColumn();
  const place = usePlace();
  if (preview.changed === 0) return <p>{t('changesNothing', { total: preview.total })}</p>;
  return (
    <>
      <p>{t('changes', { n: preview.changed, total: preview.total })}</p>
      <ul className="rules-moves">
        {preview.moves.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            <LightMark light={from} /> → <LightMark light={to} /> <b className="figures">{count}</b>
          </li>
        ))}
      </ul>
      <div className="rules-rows">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('move')}</th>
              <th scope="col">{t('because')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(({ item, before, after, because }) => (
              <tr key={item.id}>
                <td lang="zh-CN">
                  <Link
                    to="/j/$jurisdictionId/r/$reportId/items/$itemId"
                    params={{ ...place, itemId: item.id }}
                    search={{}}
                  >
                    {itemTitle(item)}
                  </Link>
                </td>
                <td>
                  {words.light[before][language]} → {words.light[after][language]}
                </td>
                <td lang="zh-CN">{because}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Units and leaders see other lights from then on: this is confirmed. */
function ApplyDialog(props: {
  readonly draft: RuleDraft;
  readonly version: number;
  readonly changed: number;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('rules');
  const { jurisdictionId } = usePlace();
  const act = useAct();
  const { draft, version, changed } = props;
  const apply = async () => {
    const body = { version, data: draft.data };
    const isDone = await act.run(
      () => call('saveRuleSet', { params: { jurisdictionId }, body }),
      t('applied'),
    );
    if (isDone) props.onClose();
  };
  return (
    <ActDialog
      title={t('applyTitle', { name: draft.name })}
      hint={t('applyHint', { n: changed })}
      submit={t('apply')}
      isReady
      act={act}
      onSubmit={() => void apply()}
      onClose={props.onClose}
    >
      {null}
    </ActDialog>
  );
}
