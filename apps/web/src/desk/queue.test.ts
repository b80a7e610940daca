import { describe, expect, it } from 'vitest';
import type { DeskAct } from './acts.ts';
import {
  confirmingOf,
  emptyQueue,
  holdsKeys,
  type QueueEvent,
  queueAfter,
  unsavedOf,
} from './queue.ts';

const confirm = (id: string): DeskAct => ({ kind: 'confirm', id });
const asked = (ticket: number, act: DeskAct): QueueEvent => ({
  type: 'asked',
  asked: { ticket, act },
});
const after = (...events: QueueEvent[]) => events.reduce(queueAfter, emptyQueue);
const refused: QueueEvent = {
  type: 'refused',
  outcome: { ok: false, code: 'revision-stale', message: '已被他人修改' },
};

describe('the queue of the desk', () => {
  it('sends one act at a time, in the order they were asked for', () => {
    const state = after(
      asked(1, confirm('a')),
      asked(2, confirm('b')),
      { type: 'sent' },
      { type: 'sent' },
    );
    expect(state.sending?.ticket).toBe(1);
    expect(unsavedOf(state).map(({ ticket }) => ticket)).toEqual([1, 2]);
  });

  it('puts an act back at the head when the connection is lost', () => {
    const state = after(
      asked(1, confirm('a')),
      asked(2, confirm('b')),
      { type: 'sent' },
      { type: 'disconnected' },
    );
    expect(state.isOffline).toBe(true);
    expect(unsavedOf(state).map(({ ticket }) => ticket)).toEqual([1, 2]);
    expect(queueAfter(queueAfter(state, { type: 'sent' }), { type: 'saved' }).isOffline).toBe(
      false,
    );
  });

  it('keeps a refusal until it was seen and goes on with the rest', () => {
    const state = after(asked(1, confirm('a')), asked(2, confirm('b')), { type: 'sent' }, refused, {
      type: 'sent',
    });
    expect(state.sending?.ticket).toBe(2);
    expect(state.refused.map(({ ticket }) => ticket)).toEqual([1]);
    expect(queueAfter(state, { type: 'seen', ticket: 1 }).refused).toEqual([]);
  });

  it('holds keys while rows may come or go, not while rows are confirmed', () => {
    expect(holdsKeys(after(asked(1, confirm('a')), { type: 'sent' }))).toBe(false);
    const splitting = after(asked(1, { kind: 'split', id: 'a', at: 5 }), { type: 'sent' });
    expect(holdsKeys(splitting)).toBe(true);
    expect(holdsKeys(queueAfter(splitting, { type: 'saved' }))).toBe(false);
  });

  it('knows which rows are being confirmed', () => {
    const state = after(asked(1, confirm('a')), asked(2, { kind: 'undo' }), asked(3, confirm('b')));
    expect([...confirmingOf(state)]).toEqual(['a', 'b']);
  });

  it('ignores answers to nothing', () => {
    expect(after(refused)).toEqual(emptyQueue);
    expect(after({ type: 'disconnected' })).toEqual(emptyQueue);
    expect(after({ type: 'sent' })).toEqual(emptyQueue);
  });
});
