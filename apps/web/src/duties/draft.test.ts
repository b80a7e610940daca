import { afterEach, expect, it, vi } from 'vitest';
import { dropDraft, keepDraft, keptDraft } from './draft.ts';

const held = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, value: string) => held.set(key, value),
  removeItem: (key: string) => held.delete(key),
});
afterEach(() => held.clear());

it('what is typed is kept for its jurisdiction with the version it was made of, until it is dropped', () => {
  const draft = { version: 'a', lines: [{ unit: 'urban', kind: '10', words: ['菜园'] }] } as const;
  keepDraft('j1', { ...draft, lines: draft.lines.map((line) => ({ ...line, words: ['菜园'] })) });
  expect(keptDraft('j1')).toEqual(draft);
  expect(keptDraft('j2')).toBeNull();
  dropDraft('j1');
  expect(keptDraft('j1')).toBeNull();
});

it.each(['', '[]', '{"version":1,"lines":[]}', '{"version":"a","lines":[{"unit":"x"}]}', '{'])(
  'what cannot be read is no draft: %s',
  (value) => {
    held.set('jiannuo.duties.j1', value);
    expect(keptDraft('j1')).toBeNull();
  },
);
