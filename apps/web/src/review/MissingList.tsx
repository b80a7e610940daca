import type { ReviewQueue } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemTitle } from '../items/item-title.ts';
import { shortDayText } from '../items/period-text.ts';
import { usePlace } from '../shell/place.ts';
import { StateNotice } from '../shell/StateNotice.tsx';
import { useWordColumn } from '../words/i18n.ts';
import { missingByUnit } from './queue.ts';

/** Units whose reports are missing, the late ones first; each opens on what it owes. */
export function MissingList(props: { readonly queue: ReviewQueue; readonly unit: string | null }) {
  const { t } = useTranslation('review');
  const language = useWordColumn();
  const place = usePlace();
  const units = missingByUnit(props.queue, props.unit);
  if (units.length === 0) {
    const isEmptyPeriod = props.queue.counts.due === 0;
    return (
      <StateNotice
        title={t('none-missing')}
        text={isEmptyPeriod ? t('noneDue') : t('none-missing-text')}
      />
    );
  }
  return (
    <ul className="review-missing">
      {units.map(({ unit, late, owed }) => (
        <li key={unit}>
          <details open={units.length < 4}>
            <summary>
              <b>{unit}</b>
              <span>{t('owes', { n: owed.length })}</span>
              {late > 0 && <span className="is-late">{t('late', { n: late })}</span>}
              <span className="faint">
                {t('lastDay', { day: shortDayText(owed[0]?.due ?? '', language) })}
              </span>
            </summary>
            <ul>
              {owed.map(({ item, reportState }) => (
                <li key={item.id}>
                  <span className="figures">{item.code}</span>
                  <Link
                    to="/j/$jurisdictionId/r/$reportId/items/$itemId"
                    params={{ ...place, itemId: item.id }}
                    search={{}}
                    lang="zh-CN"
                  >
                    {itemTitle(item)}
                  </Link>
                  <span className={reportState === 'late' ? 'is-late' : 'faint'}>
                    {t(`report-${reportState}`)}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
