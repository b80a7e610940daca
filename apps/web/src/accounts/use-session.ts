import type { Session } from '@jiannuo/contract';
import { useAsk } from '../api/ask.ts';

/** Deeds as the session names them: acts of the contract and ways of reading. */
export type DeedName = string;

/** Stands for every jurisdiction in what one may do. */
const everywhere = '*';

/** Who is asking; undefined until it is known. */
export function useSession(): Session | undefined {
  return useAsk('readSession', {}).data;
}

/**
 * Asks what one may do in a jurisdiction: a deed at all, or for a unit. Pages show only that; the server
 * decides. False until the session is known.
 */
export function useMay(jurisdictionId: string): (deed: DeedName, unit?: string) => boolean {
  const session = useSession();
  return (deed, unit) => mayDo(session, jurisdictionId, deed, unit);
}

/** Whether somebody may do a deed in a jurisdiction, for a unit where one is given. */
export function mayDo(
  session: Pick<Session, 'may'> | undefined,
  jurisdictionId: string,
  deed: DeedName,
  unit?: string,
): boolean {
  const reach = session?.may[jurisdictionId]?.[deed] ?? session?.may[everywhere]?.[deed];
  if (reach === undefined) return false;
  return reach === 'any' || unit === undefined || reach.includes(unit);
}

/** The first jurisdiction where a deed may be done, the one given before all others; else undefined. */
export function placeFor(
  session: Pick<Session, 'may' | 'jurisdictions'> | undefined,
  deed: DeedName,
  first?: string,
): string | undefined {
  const places = (session?.jurisdictions ?? []).map(({ id }) => id);
  const ordered = first !== undefined && places.includes(first) ? [first, ...places] : places;
  return ordered.find((place) => mayDo(session, place, deed));
}

/** Whether a deed may be done in some jurisdiction. */
export function mayAnywhere(session: Pick<Session, 'may'> | undefined, deed: DeedName): boolean {
  return Object.values(session?.may ?? {}).some((deeds) => deed in deeds);
}
