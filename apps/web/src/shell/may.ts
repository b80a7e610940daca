import { mayDo, useSession } from '../accounts/use-session.ts';
import { usePlace } from './place.ts';

/** Whether the person may do an act in the jurisdiction shown, for a unit where one is given. */
export function useMay(act: string, unit?: string): boolean {
  const { jurisdictionId } = usePlace();
  return mayDo(useSession(), jurisdictionId, act, unit);
}
