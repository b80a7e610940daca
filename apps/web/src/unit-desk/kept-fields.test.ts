import { afterEach, expect, it, vi } from 'vitest';
import { dropFields, keepFields, keptFields } from './kept-fields.ts';

const held = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, value: string) => held.set(key, value),
  removeItem: (key: string) => held.delete(key),
});
afterEach(() => held.clear());

const place = { jurisdictionId: 'j', unit: '市教育局', period: '2026-05', itemId: '1' };
const fields = {
  figures: { g: '1' },
  words: '好',
  problem: '',
  nextStep: '',
  noChange: false,
  evidence: [],
  over: 0,
};

it('keeps what was typed for its unit, period and item, until it is dropped', () => {
  keepFields(place, fields);
  expect(keptFields(place)).toEqual(fields);
  expect(keptFields({ ...place, period: '2026-06' })).toBeNull();
  dropFields(place);
  expect(keptFields(place)).toBeNull();
});

it('is nothing where what is kept cannot be read', () => {
  held.set('jiannuo.progress.j.市教育局.2026-05.1', '{"words":1}');
  expect(keptFields(place)).toBeNull();
});
