import type { Dispatch, Item, ItemId, Signing } from '@jiannuo/ledger';
import { type AsOf, type Known, readKnown } from '@jiannuo/store';
import type { Db } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';

/** Where a thing is looked for, as it was known at an instant; null is now. */
export interface Looking {
  readonly db: Db;
  readonly jurisdictionId: string;
  readonly asOf?: AsOf;
}

/** A dispatch; `dispatch-not-found` when there is none. */
export async function loadDispatch(
  { db, jurisdictionId, asOf = null }: Looking,
  dispatchId: string,
): Promise<Known<'dispatch'>> {
  const where = { dispatchId: dispatchId as Dispatch['dispatchId'] };
  const [found] = await readKnown(db, 'dispatch', jurisdictionId, { asOf, where });
  if (found === undefined) throw new OfficeError('dispatch-not-found', { dispatchId });
  return found;
}

/** The items of these ids, in their order; `item-not-found` when one is none. */
export async function loadItems(
  { db, jurisdictionId, asOf = null }: Looking,
  ids: readonly string[],
): Promise<Known<'item'>[]> {
  const where = { itemId: ids as readonly ItemId[] };
  const found = await readKnown(db, 'item', jurisdictionId, { asOf, where });
  const byId = new Map<string, Known<'item'>>(found.map((item) => [item.itemId, item]));
  return ids.map((itemId) => {
    const item = byId.get(itemId);
    if (item === undefined) throw new OfficeError('item-not-found', { itemId });
    return item;
  });
}

/** One item; `item-not-found` when there is none. */
export async function loadItem(looking: Looking, itemId: string): Promise<Known<'item'>> {
  const [item] = await loadItems(looking, [itemId]);
  if (item === undefined) throw new OfficeError('item-not-found', { itemId });
  return item;
}

/** The signing of a unit on an item; `item-not-found` when the unit has no part in it. */
export async function loadSigning(
  { db, jurisdictionId, asOf = null }: Looking,
  itemId: string,
  unit: string,
): Promise<Known<'signing'>> {
  const where = { itemId: itemId as ItemId, unit };
  const [found] = await readKnown(db, 'signing', jurisdictionId, { asOf, where });
  if (found === undefined) throw new OfficeError('item-not-found', { itemId });
  return found;
}

/** Throws `version-stale` unless the person saw the thing as it is. */
export function demandVersion(seen: number, now: Pick<Item | Signing, 'version'>): void {
  if (seen !== now.version) throw new OfficeError('version-stale');
}

/** Every unit with a part in an item. */
export function unitsOf({ unit, parties }: Pick<Item, 'unit' | 'parties'>): string[] {
  return [unit, ...parties.map((party) => party.unit)].filter((name) => name !== '');
}

/** Things that are asked for and decided, with their items: those to be decided first, then the newest. */
export async function openFirst<T extends Known<'change_request'> | Known<'close_out'>>(
  looking: Looking,
  found: readonly T[],
): Promise<{ readonly one: T; readonly item: Known<'item'> }[]> {
  const items = await loadItems(
    looking,
    found.map(({ itemId }) => itemId),
  );
  const rank = ({ state }: T) => (state === 'asked' ? 0 : 1);
  return found
    .flatMap((one, index) => {
      const item = items[index];
      return item === undefined ? [] : [{ one, item }];
    })
    .sort(
      (a, b) => rank(a.one) - rank(b.one) || b.one.knownFrom.getTime() - a.one.knownFrom.getTime(),
    );
}
