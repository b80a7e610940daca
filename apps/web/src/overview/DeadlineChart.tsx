import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { monthText } from '../ledger/deadline-text.ts';
import type { Language } from '../ledger/target-text.ts';
import { chartColors } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import { BarLinks } from './BarLinks.tsx';
import { Chart } from './Chart.tsx';
import type { ChartOption } from './chart-engine.ts';
import { countAxis, labelText, nameAxis } from './chart-look.ts';
import type { DueFigures } from './figures.ts';
import { useRowsBehind } from './use-rows-behind.ts';

/** The scale reaches at least this many rows. */
const LEAST_SCALE = 8;

/** Rows that the text itself makes due in a month; assumed year ends are not in it. */
export function DeadlineChart({ due, planYear }: { due: DueFigures; planYear: number | null }) {
  const { t } = useTranslation('overview');
  const language = useWordColumn();
  const goTo = useRowsBehind();
  const option = useMemo(() => optionOf(due, planYear, language), [due, planYear, language]);
  return (
    <>
      <Chart
        label={t('byMonth')}
        option={option}
        onClick={({ index }) => goTo({ deadline: due.months[index]?.key })}
      />
      <BarLinks
        label={t('byMonth')}
        bars={due.months
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => ({
            key,
            label: monthText(key, language),
            count,
            filter: { deadline: key },
          }))}
      />
    </>
  );
}

/** 6月 within the plan year; outside it the year stands below, where it has room. */
function axisName(key: string, planYear: number | null, language: Language): string {
  const full = monthText(key, language);
  const month = language === 'zh' ? full.slice(full.indexOf('年') + 1) : full.slice(0, 3);
  const isOfPlan = planYear === null || key.startsWith(`${planYear}-`);
  const year = `${key.slice(0, 4)}${language === 'zh' ? '年' : ''}`;
  return isOfPlan ? month : `${month}\n${year}`;
}

function optionOf(due: DueFigures, planYear: number | null, language: Language): ChartOption {
  return {
    animation: false,
    textStyle: labelText,
    grid: { left: 4, right: 4, top: 20, bottom: 2, containLabel: true },
    xAxis: { ...nameAxis, data: due.months.map(({ key }) => axisName(key, planYear, language)) },
    // A lone row is a short bar, not a tower.
    yAxis: { ...countAxis, max: Math.max(LEAST_SCALE, ...due.months.map(({ count }) => count)) },
    series: [
      {
        type: 'bar',
        barCategoryGap: '32%',
        itemStyle: { color: chartColors[0] },
        emphasis: { disabled: true },
        label: { ...labelText, show: true, position: 'top', fontWeight: 600 },
        data: due.months.map(({ count }) => ({ value: count, label: { show: count > 0 } })),
      },
    ],
  };
}
