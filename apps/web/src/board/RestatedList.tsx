import type { Board } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOf, shortDayText, shortPeriodText } from '../items/period-text.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { BoardAddress } from './board-address.ts';

/** Figures that were given anew: the old one struck beside the new. */
export function RestatedList(props: {
  readonly restated: Board['restated'];
  readonly address: BoardAddress;
}) {
  const { t } = useTranslation('board');
  const { t: sayOfItems } = useTranslation('items');
  const language = useWordColumn();
  const place = usePlace();
  const asOf = props.address.asOf ?? undefined;
  if (props.restated.length === 0) return <p className="faint board-none">{t('restatedNone')}</p>;
  return (
    <ul className="restated">
      {props.restated.map((one) => (
        <li key={`${one.itemId} ${one.measure} ${one.period} ${one.series}`}>
          <Link
            to="/j/$jurisdictionId/r/$reportId/items/$itemId"
            params={{ ...place, itemId: one.itemId }}
            search={{ asOf }}
            lang="zh-CN"
          >
            {one.measure === '' ? one.code : one.measure}
          </Link>
          <span>
            {shortPeriodText(one.period, language)} <del>{one.before}</del> <b>{one.after}</b>
          </span>
          <small>
            {sayOfItems(`series-${one.series}`)}
            {language === 'zh' ? '，' : ', '}
            {t('restatedOn', { day: shortDayText(dayOf(one.at), language) })}
          </small>
        </li>
      ))}
    </ul>
  );
}
