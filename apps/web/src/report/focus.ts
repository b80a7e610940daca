import { type Near, NOTHING_NEAR } from '../paper/near-marks.ts';
import { createStore, type Store } from '../shell/store.ts';

/** What the reader looks at: under the pointer or the keys, and what was pinned by a click. */
export interface Focus {
  readonly near: Near;
  readonly pinned: Near | null;
  /** The pointer is on the card: it stays although the words were left. */
  readonly isHeld: boolean;
}

export type FocusStore = Store<Focus>;

export const createFocus = (): FocusStore =>
  createStore<Focus>({ near: NOTHING_NEAR, pinned: null, isHeld: false });

/** What the card shows: the pinned thing until it is let go. */
export const shownOf = (focus: Focus): Near => focus.pinned ?? focus.near;
