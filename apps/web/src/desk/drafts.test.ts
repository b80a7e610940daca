import { afterEach, expect, it, vi } from 'vitest';
import { keptDraft } from './drafts.ts';
import type { RowFields } from './row-fields.ts';

const now: RowFields = {
  from: 10,
  to: 20,
  action: '新建',
  object: '学校',
  strength: 'plain',
  deadlineText: '',
  deadlineDate: '2026-12-31',
  lead: '市教育局',
  joint: '',
  note: '',
  conditionMeasure: '',
  conditionWords: '',
  upper: true,
};

function keep(value: string): void {
  vi.stubGlobal('localStorage', { getItem: () => value });
}
afterEach(() => vi.unstubAllGlobals());

it('a draft of before a field was added keeps what was typed, over the row as it is', () => {
  keep(JSON.stringify({ note: '已函商', action: '改扩建', nosuch: 'x', to: '20' }));
  expect(keptDraft('a', now)).toEqual({ ...now, note: '已函商', action: '改扩建' });
});

it.each(['', 'null', '[]', '{"other":1}', '{'])('nothing readable is no draft: %s', (value) => {
  keep(value);
  expect(keptDraft('a', now)).toBeNull();
});
