import { createStore, type Store } from '../shell/store.ts';
import type { DutyFields } from './duty-fields.ts';

/** How a draft stands: not written to, on its way to the server, there, or only in this browser. */
export type DraftState = 'waiting' | 'saving' | 'saved' | 'kept';

type ById<T> = Readonly<Record<string, T | undefined>>;

/** What is being written on a desk, by item. Every change is kept here at once and sent when typing stops. */
export interface DeskForm {
  readonly fields: Store<ById<DutyFields>>;
  readonly drafts: Store<ById<DraftState>>;
  readonly change: (itemId: string, fields: DutyFields) => void;
  /** Sends what is still waiting, without waiting on. */
  readonly flush: () => void;
  /** Lets go of what was written: it was sent, or given up. */
  readonly settle: (itemId: string) => void;
  /** Stops; what has not reached the server stays in the browser. */
  readonly stop: () => void;
}

/** Where drafts go. `save` fails when the server has no answer. */
export interface DraftKeeper {
  readonly keep: (itemId: string, fields: DutyFields) => void;
  readonly drop: (itemId: string) => void;
  readonly save: (itemId: string, fields: DutyFields) => Promise<void>;
}

const quietMs = 1200;
const againMs = 5000;

/** A form over a way to keep drafts, beginning with what this browser kept. */
export function createDeskForm(keeper: DraftKeeper, kept: ById<DutyFields> = {}): DeskForm {
  const fields = createStore<ById<DutyFields>>(kept);
  const drafts = createStore<ById<DraftState>>({});
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const stand = (itemId: string, state: DraftState | undefined) =>
    drafts.set((now) => ({ ...now, [itemId]: state }));
  const clear = (itemId: string) => {
    clearTimeout(timers.get(itemId));
    timers.delete(itemId);
  };
  const later = (itemId: string, waitMs: number) => {
    clear(itemId);
    timers.set(
      itemId,
      setTimeout(() => void save(itemId), waitMs),
    );
  };

  async function save(itemId: string): Promise<void> {
    clear(itemId);
    const sent = fields.get()[itemId];
    if (sent === undefined) return;
    stand(itemId, 'saving');
    try {
      await keeper.save(itemId, sent);
      // Typed on meanwhile, or sent: that has its own saving, or needs none.
      if (fields.get()[itemId] !== sent) return;
      keeper.drop(itemId);
      stand(itemId, 'saved');
    } catch {
      if (fields.get()[itemId] !== sent) return;
      stand(itemId, 'kept');
      later(itemId, againMs);
    }
  }

  return {
    fields,
    drafts,
    change(itemId, next) {
      fields.set((now) => ({ ...now, [itemId]: next }));
      keeper.keep(itemId, next);
      stand(itemId, 'waiting');
      later(itemId, quietMs);
    },
    flush() {
      for (const itemId of [...timers.keys()]) void save(itemId);
    },
    settle(itemId) {
      clear(itemId);
      keeper.drop(itemId);
      fields.set((now) => ({ ...now, [itemId]: undefined }));
      stand(itemId, undefined);
    },
    stop() {
      for (const itemId of [...timers.keys()]) clear(itemId);
    },
  };
}
