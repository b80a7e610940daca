import type { ActOutcome, DeskAct } from './acts.ts';
import { changesRows } from './acts.ts';

/** An act that was asked for and has not been saved. */
export interface Asked {
  readonly ticket: number;
  readonly act: DeskAct;
}

export interface Refused extends Asked {
  readonly outcome: Extract<ActOutcome, { ok: false }>;
}

/** Acts on their way to the server, strictly one after the other. */
export interface QueueState {
  readonly waiting: readonly Asked[];
  readonly sending: Asked | null;
  /** The connection is down: the act at the head of the queue is tried again by and by. */
  readonly isOffline: boolean;
  /** The server said no; shown until the person has seen it. */
  readonly refused: readonly Refused[];
  readonly saved: number;
}

export type QueueEvent =
  | { readonly type: 'asked'; readonly asked: Asked }
  | { readonly type: 'sent' }
  | { readonly type: 'saved' }
  | { readonly type: 'refused'; readonly outcome: Refused['outcome'] }
  | { readonly type: 'disconnected' }
  | { readonly type: 'seen'; readonly ticket: number };

export const emptyQueue: QueueState = {
  waiting: [],
  sending: null,
  isOffline: false,
  refused: [],
  saved: 0,
};

/** Next state of the queue. No act is ever dropped but by the server's answer to it. */
export function queueAfter(state: QueueState, event: QueueEvent): QueueState {
  switch (event.type) {
    case 'asked':
      return { ...state, waiting: [...state.waiting, event.asked] };
    case 'sent': {
      const [next, ...rest] = state.waiting;
      if (state.sending || !next) return state;
      return { ...state, sending: next, waiting: rest };
    }
    case 'saved':
      return { ...state, sending: null, isOffline: false, saved: state.saved + 1 };
    case 'refused':
      if (!state.sending) return state;
      return {
        ...state,
        sending: null,
        isOffline: false,
        refused: [...state.refused, { ...state.sending, outcome: event.outcome }],
      };
    case 'disconnected':
      if (!state.sending) return state;
      return {
        ...state,
        sending: null,
        isOffline: true,
        waiting: [state.sending, ...state.waiting],
      };
    case 'seen':
      return {
        ...state,
        refused: state.refused.filter(({ ticket }) => ticket !== event.ticket),
      };
  }
}

/** Acts not yet saved, in order. */
export const unsavedOf = (state: QueueState): readonly Asked[] =>
  state.sending ? [state.sending, ...state.waiting] : state.waiting;

/** Whether keys must wait: rows are about to change. */
export const holdsKeys = (state: QueueState): boolean =>
  unsavedOf(state).some(({ act }) => changesRows(act));

/** Rows confirmed on this screen whose saving is still under way. */
export const confirmingOf = (state: QueueState): ReadonlySet<string> =>
  new Set(unsavedOf(state).flatMap(({ act }) => (act.kind === 'confirm' ? [act.id] : [])));
