import { useEffect } from 'react';
import { createStore } from './store.ts';

/** What a page makes of a file dropped on it, and the words shown while one hangs over it. */
export interface FileTaker {
  readonly words: string;
  readonly take: (file: File) => void;
}

/** The taker of the page shown; null where a dropped file is opened as a report. */
export const fileTaker = createStore<{ readonly now: FileTaker | null }>({ now: null });

/** Has files dropped anywhere on the page go to `take`, as long as there is one. */
export function useDroppedFile(words: string, take: ((file: File) => void) | null): void {
  useEffect(() => {
    if (take === null) return;
    const own: FileTaker = { words, take };
    fileTaker.set({ now: own });
    return () => fileTaker.set((held) => (held.now === own ? { now: null } : held));
  }, [words, take]);
}
