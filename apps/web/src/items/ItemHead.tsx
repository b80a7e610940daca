import type { ItemDetail } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { LightMark } from '../ledger/LightMark.tsx';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { itemTitle, rowCode } from './item-title.ts';

/** The item's words, its light with the sentence that explains it, and the way to its place in the report. */
export function ItemHead({ detail }: { readonly detail: ItemDetail }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const place = usePlace();
  const { item, quote, lights } = detail;
  const progressWord = t(`word-${item.word}`);
  const because = lights.find(
    ({ facet, period }) => facet === 'overall' && period === item.lightPeriod,
  )?.because;
  return (
    <header className="item-head">
      <p className="item-facts">
        <span className="figures">{item.code}</span>
        <span>{t(`kind-${item.kind}`)}</span>
        <span>{t(`state-${item.state}`)}</span>
        {item.due !== null && (
          <span className="figures">{t('dueOn', { day: dateText(item.due, language) })}</span>
        )}
        <span>{t(`rhythm-${item.rhythm}`)}</span>
        {item.closedOn !== null && (
          <span className="figures">
            {t('closedOn', { day: dateText(item.closedOn, language) })}
          </span>
        )}
      </p>
      <h1 lang="zh-CN">{itemTitle(item)}</h1>
      {quote !== item.title && (
        <p className="faint" lang="zh-CN">
          {t('asPrinted', { quote })}
        </p>
      )}
      <p className="item-place">
        {item.sectionTitle}
        <Link
          to="/j/$jurisdictionId/r/$reportId"
          params={{ ...place, reportId: item.reportId }}
          search={{ c: rowCode(item.code) }}
        >
          {t('seeInReport')}
        </Link>
      </p>
      <p className={`item-light light-${item.light}`}>
        <LightMark light={item.light} />
        {progressWord !== words.light[item.light][language] && <span>{progressWord}</span>}
        {because !== undefined && <span lang="zh-CN">{because}</span>}
      </p>
      {item.note !== null && <p lang="zh-CN">{t('note', { note: item.note })}</p>}
    </header>
  );
}
