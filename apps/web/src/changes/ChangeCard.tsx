import type { ChangeRequest } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangeValues } from '../items/ChangeValues.tsx';
import { dayOf, shortDayText } from '../items/period-text.ts';
import { useMay } from '../shell/may.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';

/** A request: the item, old beside new, why, who has to approve it; and what was decided. */
export function ChangeCard(props: {
  readonly change: ChangeRequest;
  readonly onDecide?: (verdict: 'approved' | 'refused') => void;
}) {
  const { t } = useTranslation('changes');
  const { t: sayOfItems } = useTranslation('items');
  const language = useWordColumn();
  const place = usePlace();
  const mayDecide = useMay('decide-change');
  const { change, onDecide } = props;
  return (
    <li className="change-card">
      <p className="change-head">
        <b>{sayOfItems(`change-${change.kind}`)}</b>
        <span className="figures">{change.code}</span>
        <Link
          to="/j/$jurisdictionId/r/$reportId/items/$itemId"
          params={{ ...place, itemId: change.itemId }}
          search={{}}
          lang="zh-CN"
        >
          {change.title}
        </Link>
      </p>
      <ChangeValues change={change} />
      <p lang="zh-CN">{sayOfItems('reasonIs', { reason: change.reason })}</p>
      <p className="faint">
        {t('askedBy', {
          unit: change.unit,
          by: change.askedBy,
          day: shortDayText(dayOf(change.at), language),
        })}
      </p>
      {change.state === 'asked' ? (
        <p className="change-body">
          {t('mustApprove', { body: sayOfItems(`body-${change.body}`) })}
        </p>
      ) : (
        <p className="change-body">
          <b>{sayOfItems(`change-state-${change.state}`)}</b> {change.documentNumber}{' '}
          {change.decidedBy}
          {change.decision !== null && <span lang="zh-CN">　{change.decision}</span>}
        </p>
      )}
      {change.state === 'asked' && mayDecide && onDecide !== undefined && (
        <p className="change-acts">
          <button type="button" className="primary" onClick={() => onDecide('approved')}>
            {t('approve')}
          </button>
          <button type="button" className="secondary" onClick={() => onDecide('refused')}>
            {t('refuse')}
          </button>
        </p>
      )}
    </li>
  );
}
