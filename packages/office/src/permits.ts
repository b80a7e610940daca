import type { Actor } from './actor.ts';
import { type Deed, policies, reachOf } from './policies.ts';

/** By jurisdiction and deed, how far it reaches: any unit, or the ones named. */
export type Permits = Record<string, Record<string, 'any' | string[]>>;

/** Stands for every jurisdiction, for the person at this machine. */
const everywhere = '*';

/** What an actor may do, so that pages show only that. Nothing is decided by it. */
export function permitsOf(actor: Actor): Permits {
  const places = new Set(actor.grants.map(({ jurisdictionId }) => jurisdictionId ?? everywhere));
  return Object.fromEntries(
    [...places].map((place) => {
      const deeds = Object.keys(policies).flatMap((deed): [string, 'any' | string[]][] => {
        const reach = reachOf(actor, deed as Deed, place);
        return reach === null ? [] : [[deed, reach === 'any' ? 'any' : [...reach]]];
      });
      return [place, Object.fromEntries(deeds)];
    }),
  );
}
