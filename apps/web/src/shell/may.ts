import { useAsk } from '../api/ask.ts';

/** Whether the person may do an act here; false until that is known. */
export function useMay(_act: string): boolean {
  const { data: session } = useAsk('readSession', {});
  return session?.canEdit === true;
}
