import { useEffect, useRef } from 'react';
import { isTyping } from '../shell/SearchBox.tsx';

export interface ReviewKeys {
  readonly step: (by: number) => void;
  readonly accept: () => void;
  readonly giveBack: () => void;
  readonly pick: () => void;
}

/** j and k move, a accepts, r returns, x picks; nothing while somebody writes. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const { step, accept, giveBack, pick } = latest.current;
      const acts: Readonly<Record<string, () => void>> = {
        j: () => step(1),
        ArrowDown: () => step(1),
        k: () => step(-1),
        ArrowUp: () => step(-1),
        a: accept,
        r: giveBack,
        x: pick,
      };
      const act = acts[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
