import type { CloseOut } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CloseVerdict } from '../items/acts/DecideCloseDialog.tsx';
import { EvidenceLinks } from '../items/EvidenceLinks.tsx';
import { dayOf, shortDayText } from '../items/period-text.ts';
import { dateText } from '../ledger/deadline-text.ts';
import { useMay } from '../shell/may.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';

/** A close-out: the item, the proof, who asked; a second person decides. */
export function CloseCard(props: {
  readonly closeOut: CloseOut;
  readonly onDecide?: (verdict: CloseVerdict) => void;
}) {
  const { t } = useTranslation('changes');
  const { t: sayOfItems } = useTranslation('items');
  const language = useWordColumn();
  const place = usePlace();
  const mayDecide = useMay('decide-close');
  const { closeOut, onDecide } = props;
  return (
    <li className="change-card">
      <p className="change-head">
        <span className="figures">{closeOut.code}</span>
        <Link
          to="/j/$jurisdictionId/r/$reportId/items/$itemId"
          params={{ ...place, itemId: closeOut.itemId }}
          search={{}}
          lang="zh-CN"
        >
          {closeOut.title}
        </Link>
      </p>
      <p className="figures">
        {sayOfItems('doneOn', { day: dateText(closeOut.doneOn, language) })}
      </p>
      {closeOut.words !== '' && <p lang="zh-CN">{closeOut.words}</p>}
      <EvidenceLinks evidence={closeOut.evidence} />
      <p className="faint">
        {t('askedBy', {
          unit: closeOut.unit,
          by: closeOut.askedBy,
          day: shortDayText(dayOf(closeOut.at), language),
        })}
      </p>
      {closeOut.state !== 'asked' && (
        <p className="change-body">
          <b>{sayOfItems(`close-${closeOut.state}`)}</b> {closeOut.decidedBy}
          {closeOut.reason !== null && <span lang="zh-CN">　{closeOut.reason}</span>}
        </p>
      )}
      {closeOut.state === 'asked' && mayDecide && onDecide !== undefined && (
        <p className="change-acts">
          <button type="button" className="primary" onClick={() => onDecide('closed')}>
            {sayOfItems('close-act-closed')}
          </button>
          <button type="button" className="secondary" onClick={() => onDecide('refused')}>
            {sayOfItems('close-act-refused')}
          </button>
        </p>
      )}
    </li>
  );
}
