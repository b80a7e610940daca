import type { Settings } from '@jiannuo/contract';
import {
  type Day,
  type Item,
  type ItemId,
  type PeriodId,
  type PreparedRuleSet,
  periodAt,
  previousPeriod,
} from '@jiannuo/ledger';
import { type Known, readKnown } from '@jiannuo/store';
import type { Looking } from './load-items.ts';

type PastLight = Omit<Known<'light'>, 'receipt'>;

/** Everything lights are lit by, for some items, by item. */
export interface LightState {
  readonly settings: Settings;
  readonly rules: PreparedRuleSet;
  /** Of the periods that may be lit. */
  readonly figures: ReadonlyMap<ItemId, readonly Known<'figure'>[]>;
  readonly progress: ReadonlyMap<ItemId, readonly Known<'progress'>[]>;
  readonly kept: ReadonlyMap<ItemId, readonly Known<'light'>[]>;
  /** Of every period, without their receipts. */
  readonly past: ReadonlyMap<ItemId, readonly PastLight[]>;
  readonly waivers: ReadonlyMap<ItemId, readonly Known<'waiver'>[]>;
}

/** What lights are wanted: on a day, and for which periods besides those near it. */
export interface LightsWanted extends Pick<LightState, 'settings' | 'rules'> {
  readonly day: Day;
  readonly periods: readonly PeriodId[];
}

/** Loads what the lights of items are lit by, as known at an instant. */
export async function loadLightState(
  { db, jurisdictionId, asOf = null }: Looking,
  items: readonly Item[],
  { settings, rules, day, periods }: LightsWanted,
): Promise<LightState> {
  const itemId = items.map((item) => item.itemId);
  const where = { itemId, period: [...new Set<string>([...periodsNear(day), ...periods])] };
  const figures = await readKnown(db, 'figure', jurisdictionId, { asOf, where });
  const progress = await readKnown(db, 'progress', jurisdictionId, { asOf, where });
  const kept = await readKnown(db, 'light', jurisdictionId, { asOf, where });
  const past = await readKnown(db, 'light', jurisdictionId, {
    asOf,
    where: { itemId },
    without: ['receipt'],
  });
  const waivers = await readKnown(db, 'waiver', jurisdictionId, { asOf, where: { itemId } });
  return {
    settings,
    rules,
    figures: byItem(figures),
    progress: byItem(progress),
    kept: byItem(kept),
    past: byItem(past),
    waivers: byItem(waivers),
  };
}

/** The periods of each length that a day lies in, and those before: one of them is lit on the day. */
function periodsNear(day: Day): PeriodId[] {
  return (['month', 'quarter', 'half'] as const).flatMap((length) => {
    const now = periodAt(length, day);
    return [now, previousPeriod(now)];
  });
}

function byItem<T extends { readonly itemId: ItemId }>(list: readonly T[]): Map<ItemId, T[]> {
  return Map.groupBy(list, ({ itemId }) => itemId);
}
