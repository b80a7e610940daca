import { words } from '@jiannuo/contract/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { BarLinks } from './BarLinks.tsx';
import { Chart } from './Chart.tsx';
import type { ChartOption } from './chart-engine.ts';
import { countAxis, kindColors, kindInks, labelText, nameAxis } from './chart-look.ts';
import { kindOrder, type SectionBar, shortSection } from './figures.ts';
import { useRowsBehind } from './use-rows-behind.ts';

/** On a phone the bars have a third of the room: shorter names, and fewer numbers in them. */
const PHONE = '(max-width: 600px)';
const longestTitle = { desk: 14, phone: 10 } as const;
/** A segment narrower than this share of the longest bar has no room for its number. */
const roomForNumber = { desk: 0.06, phone: 0.14 } as const;

/** Rows of each section, told apart by kind; the total stands at the end of the bar. */
export function SectionChart({ bars }: { bars: readonly SectionBar[] }) {
  const { t } = useTranslation('overview');
  const language = useWordColumn();
  const goTo = useRowsBehind();
  const option = useMemo(() => optionOf(bars), [bars]);
  return (
    <>
      <Chart
        label={t('bySection')}
        option={option}
        onClick={({ series, index }) => {
          const bar = bars[index];
          const kind = kindOrder[series];
          if (bar) goTo({ section: bar.key, ...(kind === undefined ? {} : { kind }) });
        }}
      />
      <BarLinks
        label={t('bySection')}
        bars={bars.map((bar) => ({
          key: bar.key,
          label: `${bar.title}（${kindOrder
            .map((kind) => `${words.kind[kind][language]} ${bar.byKind[kind]}`)
            .join('，')}）`,
          count: bar.count,
          filter: { section: bar.key },
        }))}
      />
    </>
  );
}

function optionOf(bars: readonly SectionBar[]): ChartOption {
  const screen = matchMedia(PHONE).matches ? 'phone' : 'desk';
  const longest = Math.max(1, ...bars.map((bar) => bar.count));
  return {
    animation: false,
    textStyle: labelText,
    grid: { left: 4, right: 34, top: 2, bottom: 2, containLabel: true },
    xAxis: countAxis,
    yAxis: {
      ...nameAxis,
      inverse: true,
      data: bars.map((bar) => shortSection(bar.title, longestTitle[screen])),
    },
    series: [
      ...kindOrder.map((kind) => ({
        type: 'bar' as const,
        stack: 'kind',
        barCategoryGap: '28%',
        itemStyle: { color: kindColors[kind] },
        emphasis: { disabled: true },
        label: { ...labelText, show: true, color: kindInks[kind], fontSize: 11 },
        data: bars.map((bar) => ({
          value: bar.byKind[kind],
          label: { show: bar.byKind[kind] / longest >= roomForNumber[screen] },
        })),
      })),
      {
        // An empty segment at the end carries the total.
        type: 'bar' as const,
        stack: 'kind',
        silent: true,
        label: {
          ...labelText,
          show: true,
          position: 'right' as const,
          fontWeight: 600,
          formatter: ({ dataIndex }: { dataIndex: number }) => String(bars[dataIndex]?.count ?? ''),
        },
        data: bars.map(() => 0),
      },
    ],
  };
}
