import type { Commitment } from '@jiannuo/contract';
import { describe, expect, it } from 'vitest';
import { groupRows } from './group-rows.ts';

function row(number: number, lead: string | null, kind: Commitment['kind'] = 'task'): Commitment {
  return {
    id: `id-${number}`,
    reportId: 'r',
    code: `2026-${number}`,
    number,
    section: 's1',
    sectionTitle: '（一）',
    sentence: 't1',
    quote: '',
    action: '',
    object: '',
    kind,
    strength: 'plain',
    per: null,
    projects: [],
    places: [],
    condition: null,
    upper: false,
    deadline: { text: null, date: null, assumed: false },
    targets: [],
    assignments:
      lead === null
        ? []
        : [{ unit: lead, role: 'lead', source: 'set', confidence: null, why: null }],
    check: 'unchecked',
    state: 'active',
    light: 'grey',
    revision: 1,
    note: null,
    from: 0,
    to: 1,
  };
}

const nothingFolded = new Set<string>();

describe('grouping rows', () => {
  it('leaves an ungrouped table as it is', () => {
    const lines = groupRows([row(1, '市财政局')], {
      grouping: null,
      folded: nothingFolded,
      allRead: true,
    });
    expect(lines.map((line) => line.type)).toEqual(['row']);
  });

  it('puts a counted header before each run', () => {
    const rows = [row(1, '市财政局'), row(3, '市财政局'), row(2, null)];
    const lines = groupRows(rows, { grouping: 'lead', folded: nothingFolded, allRead: true });
    expect(lines).toEqual([
      { type: 'group', key: '市财政局', count: 2, whole: true },
      { type: 'row', row: rows[0] },
      { type: 'row', row: rows[1] },
      { type: 'group', key: '', count: 1, whole: true },
      { type: 'row', row: rows[2] },
    ]);
  });

  it('does not call the last group whole while rows are still to be read', () => {
    const lines = groupRows([row(1, null, 'target'), row(2, null, 'task')], {
      grouping: 'kind',
      folded: nothingFolded,
      allRead: false,
    });
    expect(lines.flatMap((line) => (line.type === 'group' ? [line.whole] : []))).toEqual([
      true,
      false,
    ]);
  });

  it('keeps only the header of a folded group', () => {
    const lines = groupRows([row(1, '市财政局'), row(2, '市教育局')], {
      grouping: 'lead',
      folded: new Set(['市财政局']),
      allRead: true,
    });
    expect(lines.map((line) => line.type)).toEqual(['group', 'group', 'row']);
  });
});
