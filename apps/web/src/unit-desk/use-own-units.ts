import { useSession } from '../accounts/use-session.ts';
import { useUnits } from '../dispatch/UnitChoices.tsx';

/** The units whose desks one may look at: those of one's account, or all; undefined until that is known. */
export function useOwnUnits(jurisdictionId: string): readonly string[] | undefined {
  const session = useSession();
  const all = useUnits(jurisdictionId);
  if (session === undefined) return undefined;
  const reach =
    session.may[jurisdictionId]?.['read-progress'] ?? session.may['*']?.['read-progress'];
  if (reach === undefined) return [];
  return reach === 'any' ? all.map(({ name }) => name) : reach;
}
