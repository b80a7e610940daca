import { mayDo, useSession } from '../accounts/use-session.ts';
import { usePlace } from './place.ts';

/** Whether the person may do an act here, at all or for a unit; false until that is known. */
export function useMay(act: string, unit?: string): boolean {
  const session = useSession();
  const { jurisdictionId } = usePlace();
  return mayDo(session, jurisdictionId, act, unit);
}
