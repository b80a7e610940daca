import type { Progress } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { periodText } from './period-text.ts';

const shownAtFirst = 3;

/** What units said, the last period first. */
export function ProgressHistory({ progress }: { readonly progress: readonly Progress[] }) {
  const { t } = useTranslation('items');
  const [isAll, setAll] = useState(false);
  if (progress.length === 0) return <p className="faint">{t('noProgress')}</p>;
  const shown = isAll ? progress : progress.slice(0, shownAtFirst);
  return (
    <>
      <ol className="progress-history">
        {shown.map((one) => (
          <ProgressEntry key={`${one.unit} ${one.period}`} said={one} />
        ))}
      </ol>
      {progress.length > shown.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('allProgress', { n: progress.length })}
        </button>
      )}
    </>
  );
}

function ProgressEntry({ said }: { readonly said: Progress }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  return (
    <li>
      <p className="progress-who">
        <b className="figures">{periodText(said.period, language)}</b>
        <span>{said.unit}</span>
        <span>{said.reporter}</span>
        {said.reportedOn !== null && (
          <span className="figures">{dateText(said.reportedOn, language)}</span>
        )}
        <span className={said.state === 'returned' ? 'is-returned' : undefined}>
          {t(`progress-${said.state}`)}
          {said.reviewer !== null && t('reviewedBy', { by: said.reviewer })}
        </span>
      </p>
      <SaidWords said={said} />
      <EvidenceLinks evidence={said.evidence} />
      {said.reason !== null && (
        <p className="is-returned">{t('returnedFor', { reason: said.reason })}</p>
      )}
    </li>
  );
}

/** Progress in words, with its problems and next steps. */
export function SaidWords({
  said,
}: {
  readonly said: Pick<Progress, 'words' | 'problem' | 'nextStep' | 'noChange'>;
}) {
  const { t } = useTranslation('items');
  return (
    <>
      {said.noChange && <p className="faint">{t('noChange')}</p>}
      {said.words !== '' && <p lang="zh-CN">{said.words}</p>}
      {said.problem !== '' && (
        <p lang="zh-CN">
          <span className="faint">{t('problem')}</span> {said.problem}
        </p>
      )}
      {said.nextStep !== '' && (
        <p lang="zh-CN">
          <span className="faint">{t('nextStep')}</span> {said.nextStep}
        </p>
      )}
    </>
  );
}
