import { describe, expect, it } from 'vitest';
import { changesOf } from './history-changes.ts';

describe('what an act changed', () => {
  it('names the fields that differ, in the words of the table', () => {
    const event = {
      before: {
        assignments: [
          { role: 'lead', unit: '市发展改革局', source: 'proposed' },
          { role: 'joint', unit: '市财政局', source: 'proposed' },
        ],
        check: 'unchecked',
        deadline: { text: null, date: '2026-12-31', assumed: true },
        revision: 1,
      },
      after: {
        assignments: [
          { role: 'joint', unit: '市财政局', source: 'proposed' },
          { role: 'lead', unit: '市交通运输局', source: 'set' },
        ],
        check: 'confirmed',
        deadline: { text: '6月底前', date: '2026-06-30', assumed: false },
        revision: 2,
      },
    };
    expect(changesOf(event, 'zh')).toEqual([
      { field: 'lead', before: '市发展改革局', after: '市交通运输局' },
      { field: 'deadline', before: '2026年12月31日', after: '2026年6月30日' },
      { field: 'check', before: '待核对', after: '已核对' },
    ]);
  });

  it('tells of a condition in words and of the mark of a government above', () => {
    const event = {
      before: { note: null },
      after: {
        note: null,
        condition: { measure: '居民收入', words: '与经济增长同步' },
        upper: true,
      },
    };
    expect(changesOf(event, 'zh')).toEqual([
      { field: 'condition', before: '', after: '居民收入 与经济增长同步' },
      { field: 'upper', before: '', after: '待上级' },
    ]);
  });

  it('says nothing of an act that made or removed the row', () => {
    expect(changesOf({ before: null, after: { lead: '市财政局' } }, 'zh')).toEqual([]);
  });
});
