import type { ItemsActed } from '@jiannuo/contract';
import type { ItemId } from '@jiannuo/ledger';
import { readKnown } from '@jiannuo/store';
import type { Looking } from './load-items.ts';
import { loadShownLights } from './load-lights.ts';
import { presentItem, presentSigning } from './present-delivery.ts';

/** The items an act changed, as they are now, and who has signed for them. */
export async function answerItems(
  { db, jurisdictionId }: Looking,
  ids: readonly ItemId[],
  seq: number,
): Promise<ItemsActed> {
  const where = { itemId: [...new Set(ids)] };
  const items = await readKnown(db, 'item', jurisdictionId, { asOf: null, where });
  const signings = await readKnown(db, 'signing', jurisdictionId, { asOf: null, where });
  const lights = await loadShownLights({ db, jurisdictionId }, { itemIds: where.itemId });
  return {
    items: items.map((item) => presentItem(item, lights.get(item.itemId) ?? null)),
    signings: signings.map(presentSigning),
    seq,
  };
}
