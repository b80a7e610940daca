import type { Light } from '../../../light.ts';
import type { PeriodLength } from '../../../periods/period.ts';
import type { ReportingState } from '../../../periods/reporting-state.ts';
import type { DueOf } from '../../condition.ts';
import { lightNames } from '../phrases.ts';

/** What states of a report are called. */
export const reportingNames: Readonly<Record<ReportingState, string>> = {
  'not-due': '未到期',
  due: '待报',
  late: '逾期未报',
  'on-time': '按时报送',
  'reported-late': '逾期报送',
  empty: '空报',
};

/** What periods are counted in. */
export const lengthNames: Readonly<Record<PeriodLength, string>> = {
  month: '个月',
  quarter: '个季度',
  half: '个半年',
  year: '年',
};

/** A light by its name. */
export function name(light: Light): string {
  return lightNames[light].zh;
}

/** One of several lights. */
export function anyOf(lights: readonly Light[]): string {
  return lights.map(name).join('或');
}

/** What differences are counted in. */
export function pointsOf(unit: string): string {
  return unit === '%' ? '个百分点' : unit;
}

/** A due day by its name. */
export function dueName(of: DueOf): string {
  return of === 'row' ? '完成时限' : '节点时限';
}
