import type { Settings } from '@jiannuo/contract';
import type { Item, ItemId, PreparedRuleSet } from '@jiannuo/ledger';
import { type Known, readKnown } from '@jiannuo/store';
import type { Looking } from './load-items.ts';

/** Everything lights are lit by, for some items, by item. */
export interface LightState {
  readonly settings: Settings;
  readonly rules: PreparedRuleSet;
  readonly figures: ReadonlyMap<ItemId, readonly Known<'figure'>[]>;
  readonly progress: ReadonlyMap<ItemId, readonly Known<'progress'>[]>;
  readonly lights: ReadonlyMap<ItemId, readonly Known<'light'>[]>;
  readonly waivers: ReadonlyMap<ItemId, readonly Known<'waiver'>[]>;
}

/** Loads what the lights of items are lit by, as known at an instant. */
export async function loadLightState(
  { db, jurisdictionId, asOf = null }: Looking,
  items: readonly Item[],
  { settings, rules }: Pick<LightState, 'settings' | 'rules'>,
): Promise<LightState> {
  const where = { itemId: items.map(({ itemId }) => itemId) };
  const figures = await readKnown(db, 'figure', jurisdictionId, { asOf, where });
  const progress = await readKnown(db, 'progress', jurisdictionId, { asOf, where });
  const lights = await readKnown(db, 'light', jurisdictionId, { asOf, where });
  const waivers = await readKnown(db, 'waiver', jurisdictionId, { asOf, where });
  return {
    settings,
    rules,
    figures: Map.groupBy(figures, ({ itemId }) => itemId),
    progress: Map.groupBy(progress, ({ itemId }) => itemId),
    lights: Map.groupBy(lights, ({ itemId }) => itemId),
    waivers: Map.groupBy(waivers, ({ itemId }) => itemId),
  };
}
