import type { Dispatch, DispatchDetail, Item, ItemsActed, Signing } from '@jiannuo/contract';
import { isWaiting } from './dispatch-lines.ts';

/** The dispatch with what an act changed put in: parts that are new stand after the item they belong to. */
export function withActed(detail: DispatchDetail, acted: ItemsActed): DispatchDetail {
  const changed = new Map(acted.items.map((item) => [item.id, item]));
  const held = detail.items.map((item) => take(changed, item.id) ?? item);
  const added = [...changed.values()].filter(({ dispatchId }) => dispatchId === detail.dispatch.id);
  const items = added.reduce<Item[]>((all, item) => {
    const last = all.reduce(
      (at, one, index) => (one.id === item.parentId || one.parentId === item.parentId ? index : at),
      all.length - 1,
    );
    return [...all.slice(0, last + 1), item, ...all.slice(last + 1)];
  }, held);
  const signed = new Map(acted.signings.map((one) => [signingKey(one), one]));
  const signings = [
    ...detail.signings.map((one) => take(signed, signingKey(one)) ?? one),
    ...signed.values(),
  ];
  return {
    dispatch: { ...detail.dispatch, counts: countsOf(items, signings) },
    items,
    signings,
  };
}

const signingKey = ({ itemId, unit }: Signing): string => `${itemId} ${unit}`;

function take<T>(from: Map<string, T>, key: string): T | undefined {
  const found = from.get(key);
  from.delete(key);
  return found;
}

function countsOf(items: readonly Item[], signings: readonly Signing[]): Dispatch['counts'] {
  const active = items.filter(({ state }) => state !== 'withdrawn');
  const ids = new Set(active.map(({ id }) => id));
  const asked = signings.filter(({ itemId }) => ids.has(itemId));
  return {
    items: active.length,
    units: new Set(active.map(({ unit }) => unit).filter((unit) => unit !== '')).size,
    withoutUnit: active.filter(({ unit }) => unit === '').length,
    signed: asked.filter(({ state }) => state === 'signed').length,
    toSign: asked.filter(isWaiting).length,
    objected: asked.filter(({ state }) => state === 'objected').length,
  };
}
