import type { Item } from '@jiannuo/ledger';

type ItemGoal = Item['goals'][number];

const printed: Readonly<Record<ItemGoal['comparator'], (value: string) => string>> = {
  '=': (value) => value,
  '≈': (value) => `${value}左右`,
  '>': (value) => `超${value}`,
  '≥': (value) => `${value}以上`,
  '<': (value) => `低于${value}`,
  '≤': (value) => `${value}以内`,
  range: (value) => value,
};

/** What a goal asks for, as tables print it: 550亿元以上, 2—3家. */
export function goalLabel({ comparator, value, valueTo, unit }: ItemGoal): string {
  const whole = valueTo === null ? `${value}${unit}` : `${value}—${valueTo}${unit}`;
  return printed[comparator](whole);
}
