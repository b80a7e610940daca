import type { InputOf } from '@jiannuo/contract';
import { addDays, type Day, type Item, type ItemId } from '@jiannuo/ledger';
import { readKnown } from '@jiannuo/store';
import { type Looking, unitsOf } from './load-items.ts';
import type { ShownLight } from './present-delivery.ts';

/** States of items that are to be done or were: what boards count. */
export const inForce: readonly Item['state'][] = ['issued', 'closing', 'closed'];

/** Days ahead in which a deadline is near. */
const soonDays = 30;

/** Whether an item with its light is asked for, as far as the two alone can tell. */
export function isWanted(
  item: Item,
  shown: ShownLight,
  asked: Pick<InputOf<'listItems'>, 'unit' | 'lead' | 'light' | 'word' | 'q'>,
): boolean {
  const { unit, lead, light, word, q } = asked;
  return (
    (unit === undefined || unitsOf(item).includes(unit)) &&
    (lead === undefined || item.unit === lead) &&
    (light === undefined || (shown?.light ?? 'grey') === light) &&
    (word === undefined || (shown?.word ?? 'other') === word) &&
    (q === undefined || item.title.includes(q) || item.code.includes(q))
  );
}

/** Whether an issued item is due within the days ahead, or past its day. */
export function isDue({ due, state }: Item, when: 'soon' | 'overdue', day: Day): boolean {
  if (due === null || state !== 'issued') return false;
  return when === 'overdue' ? due < day : due >= day && due <= addDays(day, soonDays);
}

/** The items somebody has still to sign for, or objects to; null where that was not asked. */
export async function itemsBySigning(
  { db, jurisdictionId, asOf = null }: Looking,
  signing: 'open' | 'objected' | undefined,
): Promise<ReadonlySet<ItemId> | null> {
  if (signing === undefined) return null;
  const found = await readKnown(db, 'signing', jurisdictionId, {
    asOf,
    where: { state: signing === 'open' ? ['sent', 'upheld'] : ['objected'] },
  });
  return new Set(found.map(({ itemId }) => itemId));
}
