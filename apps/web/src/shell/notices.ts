import { createStore } from './store.ts';

/** A line that tells what just happened, and leaves by itself unless it is bad news. */
export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'busy' | 'bad';
  readonly text: string;
  readonly detail: string | null;
}

const SHOWN_MS = 5000;
let lastId = 0;

export const notices = createStore<readonly Notice[]>([]);

/** Says something at the foot of the page; returns a way to take it back. */
export function say(text: string, tone: Notice['tone'] = 'plain', detail: string | null = null) {
  lastId += 1;
  const id = lastId;
  notices.set((now) => [...now.slice(-3), { id, tone, text, detail }]);
  if (tone === 'plain') setTimeout(() => unsay(id), SHOWN_MS);
  return () => unsay(id);
}

export function unsay(id: number): void {
  notices.set((now) => now.filter((notice) => notice.id !== id));
}
