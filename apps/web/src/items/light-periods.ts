import type { ItemDetail, Light } from '@jiannuo/contract';

type Receipt = ItemDetail['lights'][number];

/** The lights of an item for a period: the whole, and what it is made up of. */
export interface LightPeriod {
  readonly period: string;
  readonly whole: Receipt | null;
  readonly facets: readonly Receipt[];
}

/** Lights by period, in the order they come: the last period first. */
export function lightPeriods(lights: readonly Receipt[]): readonly LightPeriod[] {
  const periods = [...new Set(lights.map(({ period }) => period))];
  return periods.map((period) => {
    const own = lights.filter((receipt) => receipt.period === period);
    return {
      period,
      whole: own.find(({ facet }) => facet === 'overall') ?? null,
      facets: own.filter(({ facet }) => facet !== 'overall'),
    };
  });
}

/** The light a facet had first, and what it was changed to since; null where it never changed. */
export function formerLights(
  receipt: Receipt,
): { readonly first: Light; readonly since: readonly { light: Light; at: string }[] } | null {
  const [first, ...rest] = receipt.amended;
  if (first === undefined) return null;
  const all = [...rest, { light: receipt.light, at: receipt.at }];
  // Lit again the same is no change.
  const since = all.filter(({ light }, index) => light !== (all[index - 1] ?? first).light);
  return { first: first.light, since };
}
