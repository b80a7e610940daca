import type { ItemDetail } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import { ChangeValues } from './ChangeValues.tsx';
import { EvidenceLinks } from './EvidenceLinks.tsx';

/** What was asked to be changed, old beside new, and the item's close-out. */
export function ItemChanges({ detail }: { readonly detail: ItemDetail }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const { changes, closeOut } = detail;
  if (changes.length === 0 && closeOut === null) {
    return <p className="faint">{t('noChanges')}</p>;
  }
  return (
    <ul className="item-changes">
      {closeOut !== null && (
        <li>
          <p>
            <b>{t('closeOut')}</b> {t(`close-${closeOut.state}`)}
          </p>
          <p>{t('doneOn', { day: dateText(closeOut.doneOn, language) })}</p>
          {closeOut.words !== '' && <p lang="zh-CN">{closeOut.words}</p>}
          <EvidenceLinks evidence={closeOut.evidence} />
          {closeOut.reason !== null && (
            <p lang="zh-CN">{t('reasonIs', { reason: closeOut.reason })}</p>
          )}
          <small>
            {[closeOut.askedBy, closeOut.decidedBy].filter((name) => name !== null).join(' → ')}
          </small>
        </li>
      )}
      {changes.map((change) => (
        <li key={change.id}>
          <p>
            <b>{t(`change-${change.kind}`)}</b> {t(`change-state-${change.state}`)}
            {change.documentNumber !== null && <span> {change.documentNumber}</span>}
          </p>
          <ChangeValues change={change} />
          <p lang="zh-CN">{t('reasonIs', { reason: change.reason })}</p>
          {change.decision !== null && (
            <p lang="zh-CN">{t('decided', { decision: change.decision })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
