import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { type ComposeOption, type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/* The only file that names ECharts: it is loaded when a chart is drawn. SVG keeps print crisp. */

use([BarChart, LineChart, GridComponent, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>;
export type { ECharts };

export const startChart = (element: HTMLElement): ECharts =>
  init(element, null, { renderer: 'svg' });
