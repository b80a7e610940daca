import { type RefObject, useEffect } from 'react';
import {
  isNothing,
  type Near,
  NOTHING_NEAR,
  nearOf,
  sameNear,
  showNear,
} from '../paper/near-marks.ts';
import { type FocusStore, shownOf } from './focus.ts';

const SETTLE_MS = 90;
const LINGER_MS = 320;

/** Follows the pointer and the focus over the paper: shows what is near, pins what is clicked. */
export function usePaperPointer(root: RefObject<HTMLElement | null>, focus: FocusStore): void {
  useEffect(() => {
    const paper = root.current;
    if (!paper) return;
    let timer = 0;

    const come = (near: Near) => focus.set((now) => (now.isHeld ? now : { ...now, near }));
    const over = (event: Event) => {
      const near = nearOf(event.target);
      clearTimeout(timer);
      if (sameNear(near, focus.get().near)) return;
      const wait = event.type === 'focusin' ? 0 : isNothing(near) ? LINGER_MS : SETTLE_MS;
      timer = window.setTimeout(() => come(near), wait);
    };
    const leave = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => come(NOTHING_NEAR), LINGER_MS);
    };
    const click = (event: MouseEvent) => {
      // A click that ends a selection is not a click on the words.
      if (document.getSelection()?.isCollapsed === false) return;
      const near = nearOf(event.target);
      clearTimeout(timer);
      focus.set({ near, pinned: isNothing(near) ? null : near, isHeld: false });
    };

    const unsubscribe = focus.subscribe(() => showNear(paper, shownOf(focus.get())));
    paper.addEventListener('mouseover', over);
    paper.addEventListener('focusin', over);
    paper.addEventListener('mouseleave', leave);
    paper.addEventListener('click', click);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      paper.removeEventListener('mouseover', over);
      paper.removeEventListener('focusin', over);
      paper.removeEventListener('mouseleave', leave);
      paper.removeEventListener('click', click);
    };
  }, [root, focus]);
}
