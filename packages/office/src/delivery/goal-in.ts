import { evenPlan, type Goal, type Item, type Plan } from '@jiannuo/ledger';
import { OfficeError } from '../office-error.ts';

/** An item's goal with its time: the year its deadline lies in, up to that day. */
export function goalIn(item: Item, goalId: string): Goal {
  const goal = item.goals.find(({ id }) => id === goalId);
  if (goal === undefined) throw new OfficeError('goal-not-of-item', { code: item.code });
  return timed(item, goal);
}

/** Every goal of an item with its time. */
export function goalsIn(item: Item): Goal[] {
  return item.goals.map((goal) => timed(item, goal));
}

/** The course a goal takes: its own plan, else 序时. */
export function planIn({ plans }: Pick<Item, 'plans'>, goalId: string): Plan {
  return plans[goalId] ?? evenPlan;
}

function timed({ due, code }: Item, { targetId: _target, ...goal }: Item['goals'][number]): Goal {
  const year = (due ?? code).slice(0, 4);
  return { ...goal, start: `${year}-01-01`, due: due ?? `${year}-12-31` };
}
