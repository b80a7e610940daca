import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActOutcome, DeskAct } from './acts.ts';
import { unsavedOf } from './queue.ts';
import { createDeskQueue } from './run-queue.ts';

const saved: ActOutcome = {
  ok: true,
  acted: {
    commitments: [],
    sentences: [],
    diagnostics: [],
    counts: {
      characters: 0,
      sentences: 0,
      accounted: 0,
      commitments: 0,
      confirmed: 0,
      targets: 0,
      misprints: 0,
      misprintsOpen: 0,
    },
    seq: 1,
  },
};
const offline: ActOutcome = { ok: false, code: 'offline', message: '' };

describe('createDeskQueue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves every act in order though each takes its time', async () => {
    const sent: string[] = [];
    const queue = createDeskQueue(async (act: DeskAct) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      sent.push('id' in act ? act.id : act.kind);
      return saved;
    });
    const asked = ['a', 'b', 'c'].map((id) => queue.ask({ kind: 'confirm', id }));
    await vi.advanceTimersByTimeAsync(200);
    await Promise.all(asked);
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(unsavedOf(queue.state.get())).toEqual([]);
  });

  it('tries again until the connection is back and loses nothing meanwhile', async () => {
    const answers = [offline, offline, saved, saved];
    const sent: string[] = [];
    const queue = createDeskQueue(async (act) => {
      const answer = answers.shift() ?? saved;
      if (answer.ok && 'id' in act) sent.push(act.id);
      return answer;
    });
    const first = queue.ask({ kind: 'confirm', id: 'a' });
    await vi.advanceTimersByTimeAsync(10);
    const second = queue.ask({ kind: 'confirm', id: 'b' });
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all([first, second]);
    expect(sent).toEqual(['a', 'b']);
  });
});
