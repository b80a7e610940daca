import type { Light } from '../light.ts';

/** Worst first. Grey before blue: where something is not due yet, not everything is done. */
export const worstFirst: readonly Light[] = ['red', 'yellow', 'hollow', 'green', 'grey', 'blue'];

/** The light of several together, with how many there are of each. */
export interface RolledUp {
  readonly light: Light;
  readonly counts: Readonly<Record<Light, number>>;
}

/** The worst of some lights, of a row's facets or of a unit's rows; grey where there are none. */
export function rollUp(lights: Iterable<Light>): RolledUp {
  const counts: Record<Light, number> = {
    blue: 0,
    green: 0,
    yellow: 0,
    red: 0,
    hollow: 0,
    grey: 0,
  };
  for (const light of lights) counts[light] += 1;
  return { light: worstFirst.find((light) => counts[light] > 0) ?? 'grey', counts };
}
