import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { chartColors, colors } from '../tokens.ts';
import { BarLinks } from './BarLinks.tsx';
import { Chart } from './Chart.tsx';
import type { ChartOption } from './chart-engine.ts';
import { countAxis, labelText, nameAxis } from './chart-look.ts';
import type { LeadBars } from './figures.ts';
import { useRowsBehind } from './use-rows-behind.ts';

/** Rows led by each unit; the units with few rows stand together at the end. */
export function LeadChart({ leads }: { leads: LeadBars }) {
  const { t } = useTranslation('overview');
  const goTo = useRowsBehind();
  const otherLabel = t('otherUnits', { n: leads.otherUnits });
  const option = useMemo(() => optionOf(leads, otherLabel), [leads, otherLabel]);
  const others = { key: 'others', label: otherLabel, count: leads.otherRows };
  const isOthersShown = leads.otherUnits > 0;
  return (
    <>
      <Chart
        label={t('byLead')}
        option={option}
        onClick={({ index }) => {
          const unit = leads.top[index];
          goTo(unit === undefined ? { group: 'lead' } : { lead: unit.key });
        }}
      />
      <BarLinks
        label={t('byLead')}
        bars={[
          ...leads.top.map((unit) => ({ ...unit, filter: { lead: unit.key } })),
          ...(isOthersShown ? [{ ...others, filter: { group: 'lead' } }] : []),
        ]}
      />
    </>
  );
}

function optionOf(leads: LeadBars, otherLabel: string): ChartOption {
  const bars = [
    ...leads.top.map(({ label, count }) => ({ label, count, color: chartColors[0] as string })),
    ...(leads.otherUnits > 0
      ? [{ label: otherLabel, count: leads.otherRows, color: colors.lineStrong as string }]
      : []),
  ];
  return {
    animation: false,
    textStyle: labelText,
    grid: { left: 4, right: 34, top: 2, bottom: 2, containLabel: true },
    xAxis: countAxis,
    yAxis: { ...nameAxis, inverse: true, data: bars.map((bar) => bar.label) },
    series: [
      {
        type: 'bar',
        barCategoryGap: '28%',
        emphasis: { disabled: true },
        label: { ...labelText, show: true, position: 'right', fontWeight: 600 },
        data: bars.map(({ count, color }) => ({ value: count, itemStyle: { color } })),
      },
    ],
  };
}
