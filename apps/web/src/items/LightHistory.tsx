import type { ItemDetail } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LightMark } from '../ledger/LightMark.tsx';
import { useWordColumn } from '../words/i18n.ts';
import { formerLights, type LightPeriod, lightPeriods } from './light-periods.ts';
import { dayOf, periodText, shortDayText } from './period-text.ts';

type Receipt = ItemDetail['lights'][number];

/** Periods shown before one asks for all. */
const shownAtFirst = 4;

/** The lights by period with the sentence that explains each, and what each was before. */
export function LightHistory({ lights }: { readonly lights: readonly Receipt[] }) {
  const { t } = useTranslation('items');
  const [isAll, setAll] = useState(false);
  const periods = lightPeriods(lights);
  if (periods.length === 0) return <p className="faint">{t('noLights')}</p>;
  const shown = isAll ? periods : periods.slice(0, shownAtFirst);
  return (
    <>
      <ol className="light-history">
        {shown.map((one) => (
          <PeriodLine key={one.period} period={one} />
        ))}
      </ol>
      {periods.length > shown.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('allPeriods', { n: periods.length })}
        </button>
      )}
    </>
  );
}

function PeriodLine({ period: { period, whole, facets } }: { readonly period: LightPeriod }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const head = whole ?? facets[0];
  if (head === undefined) return null;
  return (
    <li>
      <span className="figures">{periodText(period, language)}</span>
      <LightMark light={head.light} />
      <div>
        <p lang="zh-CN">{head.because}</p>
        <Former receipt={head} />
        {facets.length > 1 && (
          <details>
            <summary>{t('facets', { n: facets.length })}</summary>
            <ul>
              {facets.map((facet) => (
                <li key={facet.facet}>
                  <b>{facet.facetLabel}</b> <LightMark light={facet.light} />
                  <p lang="zh-CN">{facet.because}</p>
                  <Former receipt={facet} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <small>{t('byRules', { rules: head.ruleSet })}</small>
      </div>
    </li>
  );
}

/** 原为红灯，3月28日改为黄灯. */
function Former({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const former = formerLights(receipt);
  if (former === null) return null;
  const was = t('formerly', { light: words.light[former.first][language] });
  const since = former.since.map(({ light, at }) =>
    t('changedTo', {
      day: shortDayText(dayOf(at), language),
      light: words.light[light][language],
    }),
  );
  return <p className="light-former">{[was, ...since].join(language === 'zh' ? '，' : ', ')}</p>;
}
