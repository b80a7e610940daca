import type { Decimal } from '@jiannuo/extraction';
import {
  elapsedTime,
  evaluateLight,
  explainReceipt,
  type Goal,
  type LightInputs,
  type PeriodId,
  prepareRuleSet,
} from '@jiannuo/ledger';
import { type Figure, median, times } from './measure.ts';

const facets = 500_000;
const explained = 10_000;

const goal: Goal = {
  id: 'g',
  measure: '完成投资',
  comparator: '=',
  value: '647.4' as Decimal,
  valueTo: null,
  unit: '亿元',
  direction: 'up',
  kind: 'cumulative',
  base: null,
  start: '2026-01-01',
  due: '2026-12-31',
};
const growth: Goal = { ...goal, value: '5' as Decimal, unit: '%', kind: 'rate', comparator: '≈' };

/** Half a million facets lit by the default rules, half of them amounts and half growth rates. */
export async function benchLights(): Promise<Figure[]> {
  const prepared = prepareRuleSet(elapsedTime);
  const receiptOf = (at: number) => evaluateLight(prepared, row(at)).receipt;
  const lit = await times(
    3,
    () => Array.from({ length: facets }, (_, at) => receiptOf(at).light),
    1,
  );
  const receipts = Array.from({ length: explained }, (_, at) => receiptOf(at));
  const told = await times(5, () => receipts.map((receipt) => explainReceipt(receipt, 'zh')));
  return [
    {
      name: `lights: ${facets} facets with receipts`,
      value: median(lit) / 1000,
      unit: 's',
      goal: 5,
    },
    { name: `lights: ${explained} receipts explained`, value: median(told), unit: 'ms' },
  ];
}

function row(at: number): LightInputs {
  const isAmount = at % 2 === 0;
  const value = String((at % 6000) / (isAmount ? 10 : 1000)) as Decimal;
  return {
    facet: isAmount ? 'progress' : 'growth',
    period: `2026-${String((at % 12) + 1).padStart(2, '0')}` as PeriodId,
    day: '2027-01-05',
    goal: isAmount ? goal : growth,
    figures: [{ series: 'department', value }],
    reporting: 'on-time',
  };
}
