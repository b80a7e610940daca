import type { Board } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { shortPeriodText } from '../items/period-text.ts';
import { Chart } from '../overview/Chart.tsx';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type BoardAddress, itemsBehind } from './board-address.ts';
import { trendOption, trendOrder } from './trend-option.ts';

/** Segments lower than this share of a column have no room for a label, in the panels of each board. */
const leastInPanel = 0.05;
const leastInLowPanel = 0.1;

/** Lights by month; a segment leads to its rows. */
export function TrendChart(props: {
  readonly trend: Board['trend'];
  readonly address: BoardAddress;
}) {
  const { t } = useTranslation('board');
  const language = useWordColumn();
  const place = usePlace();
  const navigate = useNavigate();
  const { trend, address } = props;
  const option = useMemo(
    () =>
      trendOption(
        trend,
        (period) => shortPeriodText(period, language),
        address.kind === 'leader' ? leastInLowPanel : leastInPanel,
      ),
    [trend, language, address.kind],
  );
  return (
    <>
      <Chart
        label={t('trend')}
        option={option}
        onClick={({ series, index }) => {
          const light = trendOrder[series];
          const period = trend[index]?.period;
          if (light === undefined || period === undefined) return;
          const search = itemsBehind(address, { light, period });
          void navigate({ to: '/j/$jurisdictionId/r/$reportId/items', params: place, search });
        }}
      />
      <TrendTable trend={trend} />
    </>
  );
}

/** The same numbers for those who hear the page. */
function TrendTable({ trend }: { readonly trend: Board['trend'] }) {
  const { t } = useTranslation('board');
  const language = useWordColumn();
  return (
    <table className="unseen">
      <caption>{t('trend')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          {trendOrder.map((light) => (
            <th scope="col" key={light}>
              {words.light[light][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.map(({ period, lights }) => (
          <tr key={period}>
            <th scope="row">{shortPeriodText(period, language)}</th>
            {trendOrder.map((light) => (
              <td key={light}>{lights[light]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
