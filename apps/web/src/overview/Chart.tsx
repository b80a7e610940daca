import { useEffect, useRef } from 'react';
import type { ChartOption, ECharts } from './chart-engine.ts';

/** Which bar was clicked: the series and the category. */
export interface BarClick {
  readonly series: number;
  readonly index: number;
}

/**
 * A bar chart in the room its container gives it. Beside it stands a list of the same numbers as links,
 * for those who do not see the chart or do not use a mouse; it appears when it has the focus.
 */
export function Chart(props: {
  readonly label: string;
  readonly option: ChartOption;
  readonly onClick: (bar: BarClick) => void;
}) {
  const { label, option, onClick } = props;
  const container = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const latest = useRef({ option, onClick });
  latest.current = { option, onClick };

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let isGone = false;
    const fit = () => {
      chart.current?.resize();
      // At once: print does not wait for the next frame.
      chart.current?.getZr().flush();
    };
    const observer = new ResizeObserver(fit);
    void import('./chart-engine.ts').then(({ startChart }) => {
      if (isGone) return;
      const started = startChart(element);
      chart.current = started;
      started.setOption(latest.current.option);
      started.on('click', ({ seriesIndex, dataIndex }) =>
        latest.current.onClick({ series: seriesIndex ?? 0, index: dataIndex }),
      );
      observer.observe(element);
    });
    addEventListener('beforeprint', fit);
    return () => {
      isGone = true;
      observer.disconnect();
      removeEventListener('beforeprint', fit);
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.setOption(option), [option]);

  return <div ref={container} className="chart" role="img" aria-label={label} />;
}
