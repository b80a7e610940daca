import { createStore, type Store } from '../shell/store.ts';
import type { ActOutcome, DeskAct } from './acts.ts';
import { emptyQueue, type QueueEvent, type QueueState, queueAfter } from './queue.ts';

const RETRY_MS = 2000;

export interface DeskQueue {
  readonly state: Store<QueueState>;
  /** Asks for an act; resolves when the server has answered, however long that takes. */
  ask(act: DeskAct): Promise<ActOutcome>;
  /** A refusal was read. */
  seen(ticket: number): void;
}

/** Runs the queue over a way to send acts. */
export function createDeskQueue(send: (act: DeskAct) => Promise<ActOutcome>): DeskQueue {
  const state = createStore<QueueState>(emptyQueue);
  const answers = new Map<number, (outcome: ActOutcome) => void>();
  let lastTicket = 0;
  const tell = (event: QueueEvent) => state.set((now) => queueAfter(now, event));

  async function drive(): Promise<void> {
    if (state.get().sending) return;
    tell({ type: 'sent' });
    const current = state.get().sending;
    if (!current) return;
    const outcome = await send(current.act);
    if (!outcome.ok && outcome.code === 'offline') {
      tell({ type: 'disconnected' });
      setTimeout(() => void drive(), RETRY_MS);
      return;
    }
    const answer = answers.get(current.ticket);
    answers.delete(current.ticket);
    // Whoever asked goes on first, so that keys held back find the hand where the act has put it.
    answer?.(outcome);
    tell(outcome.ok ? { type: 'saved' } : { type: 'refused', outcome });
    await drive();
  }

  return {
    state,
    ask(act) {
      lastTicket += 1;
      const ticket = lastTicket;
      return new Promise((resolve) => {
        answers.set(ticket, resolve);
        tell({ type: 'asked', asked: { ticket, act } });
        if (!state.get().isOffline) void drive();
      });
    },
    seen: (ticket) => tell({ type: 'seen', ticket }),
  };
}
