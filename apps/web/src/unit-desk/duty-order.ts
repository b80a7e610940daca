import type { Duty } from '@jiannuo/contract';

/** Where a duty stands for the unit: what to do first comes first. */
export type DutyStand = 'returned' | 'open' | 'checking' | 'sent';

/** Where a duty stands: returned, nothing said yet, with the unit's checker, or with the office. */
export function standOf({ progress }: Pick<Duty, 'progress'>): DutyStand {
  if (progress === null) return 'open';
  if (progress.state === 'returned' || progress.state === 'checking') return progress.state;
  return 'sent';
}

const rank: Readonly<Record<DutyStand, number>> = { returned: 0, open: 1, checking: 2, sent: 3 };

/** The ids of duties in the order they are first shown: returned ones, then open ones, then the rest. */
export const orderOf = (duties: readonly Duty[]): readonly string[] =>
  duties
    .map((duty, index) => ({ id: duty.item.id, rank: rank[standOf(duty)], index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ id }) => id);

/** Duties in an order kept from before, so that none moves while one works; new ones come last. */
export function inOrder(duties: readonly Duty[], order: readonly string[]): readonly Duty[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const at = (duty: Duty) => place.get(duty.item.id) ?? order.length;
  return [...duties].sort((a, b) => at(a) - at(b));
}

/** How many duties stand where. */
export function countStands(duties: readonly Duty[]): Readonly<Record<DutyStand, number>> {
  const counts = { returned: 0, open: 0, checking: 0, sent: 0 };
  for (const duty of duties) counts[standOf(duty)] += 1;
  return counts;
}
