import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDeskForm } from './create-desk-form.ts';
import type { DutyFields } from './duty-fields.ts';

const said = (words: string): DutyFields => ({
  figures: {},
  words,
  problem: '',
  nextStep: '',
  noChange: false,
  evidence: [],
  over: 0,
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('keeps every change here at once and sends the last one when typing stops', async () => {
  const keeper = { keep: vi.fn(), drop: vi.fn(), save: vi.fn(async () => {}) };
  const form = createDeskForm(keeper);
  form.change('1', said('在'));
  form.change('1', said('在建'));
  expect(keeper.keep).toHaveBeenCalledTimes(2);
  expect(keeper.save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1300);
  expect(keeper.save).toHaveBeenCalledExactlyOnceWith('1', said('在建'));
  expect(form.drafts.get()['1']).toBe('saved');
  expect(keeper.drop).toHaveBeenCalledWith('1');
});

it('keeps the draft in the browser while there is no answer, and tries again', async () => {
  const save = vi.fn(async () => {});
  save.mockRejectedValueOnce(new Error('offline'));
  const keeper = { keep: vi.fn(), drop: vi.fn(), save };
  const form = createDeskForm(keeper);
  form.change('1', said('好'));
  await vi.advanceTimersByTimeAsync(1300);
  expect(form.drafts.get()['1']).toBe('kept');
  expect(keeper.drop).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5100);
  expect(form.drafts.get()['1']).toBe('saved');
});

it('sends no draft of what was settled', async () => {
  const keeper = { keep: vi.fn(), drop: vi.fn(), save: vi.fn(async () => {}) };
  const form = createDeskForm(keeper, { 2: said('旧') });
  form.change('1', said('好'));
  form.settle('1');
  await vi.advanceTimersByTimeAsync(6000);
  expect(keeper.save).not.toHaveBeenCalled();
  expect(form.fields.get()).toEqual({ 1: undefined, 2: said('旧') });
});
