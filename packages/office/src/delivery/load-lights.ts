import { type Day, type ItemId, lastDay, type PeriodId } from '@jiannuo/ledger';
import { readKnown } from '@jiannuo/store';
import type { Looking } from './load-items.ts';
import type { ShownLight } from './present-delivery.ts';

/** The facet that stands for an item as a whole. */
export const overall = 'overall';

/**
 * The light each item shows: the overall one of the last period it was lit for, or of the last that had
 * ended by a day. Of all items where none are named.
 */
export async function loadShownLights(
  { db, jurisdictionId, asOf = null }: Looking,
  { until = null, itemIds }: { readonly until?: Day | null; readonly itemIds?: ItemId[] } = {},
): Promise<ReadonlyMap<ItemId, NonNullable<ShownLight>>> {
  const lights = await readKnown(db, 'light', jurisdictionId, {
    asOf,
    where: { facet: overall, itemId: itemIds },
    without: ['receipt'],
  });
  // In the order of periods, so that the last one stays.
  const ordered = lights
    .filter(({ period }) => until === null || lastDay(period as PeriodId) <= until)
    .sort((a, b) => (endKey(a.period) < endKey(b.period) ? -1 : 1));
  return new Map(ordered.map((light) => [light.itemId, light]));
}

/** Periods of any length in the order of their ends: quarters and half-years by their last month. */
export function endKey(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const month = part.startsWith('Q')
    ? Number(part.slice(1)) * 3
    : part.startsWith('H')
      ? Number(part.slice(1)) * 6
      : Number(part);
  return `${year}-${String(month).padStart(2, '0')}-${part}`;
}
