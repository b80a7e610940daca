import type { Item } from '@jiannuo/contract';
import { chance, courseOf, shareDone } from '@jiannuo/samples/year';

type Goal = Item['goals'][number];

/** Units that are counted in whole ones. */
const countedUnits =
  /^(个|家|所|项|座|人|人次|公里|亩|套|户|辆|场|件|条|支|名|万人次|台|处|株|宗|张|只|对|间|艘|架|批|部)$/;

/** What a goal has reached at the end of a month, as exact text; null where nothing is measured yet. */
export function figureFor(item: Item, goal: Goal, month: number): string {
  const { kind } = goal;
  if (kind === 'cumulative') return amountFor(item, goal, month);
  return comparedFor(item, goal, month);
}

function amountFor(item: Item, goal: Goal, month: number): string {
  const whole = Number(goal.value);
  const reached = whole * shareDone(`${item.code} ${goal.measure}`, month);
  const isCounted = countedUnits.test(goal.unit) && !goal.value.includes('.');
  return reached.toFixed(isCounted ? 0 : whole < 10 ? 2 : 1);
}

/** Rates and levels hover near what was set, on the good side unless the course is a bad one. */
function comparedFor(item: Item, goal: Goal, month: number): string {
  const value = Number(goal.value);
  const course = courseOf(`${item.code} ${goal.measure}`);
  const side = goal.direction === 'down' ? -1 : 1;
  const off = {
    steady: 0.03,
    early: 0.08,
    recovers: month < 8 ? -0.08 : 0.02,
    behind: -0.07,
    'far-behind': -0.2,
  }[course];
  const noise = (chance(`${item.code} ${goal.measure} ${month}`) - 0.5) * 0.02;
  const places = goal.value.includes('.') || goal.unit === '%' ? 1 : 0;
  return (value * (1 + side * (off + noise))).toFixed(places);
}
