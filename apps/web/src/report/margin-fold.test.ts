import type { Commitment } from '@jiannuo/contract';
import { describe, expect, it } from 'vitest';
import { layoutNotes } from './margin-fold.ts';

const row = (id: string, sentence: string, unit: string, targets: readonly unknown[] = []) =>
  ({
    id,
    sentence,
    targets,
    light: 'grey',
    check: 'unchecked',
    assignments: [{ role: 'lead', unit, source: 'proposed', confidence: 1, why: null }],
  }) as unknown as Commitment;

describe('layoutNotes', () => {
  it('keeps a note for each unit where there is room', () => {
    const rows = [row('a', 's1', '甲局'), row('b', 's1', '乙局')];
    const { notes } = layoutNotes(
      rows,
      new Map([
        ['a', 100],
        ['b', 134],
      ]),
    );
    expect(notes.map(({ leads }) => leads)).toEqual([['甲局'], ['乙局']]);
  });

  it('folds a crowded sentence into one note that names its units, and stays beside it', () => {
    const crowded = Array.from({ length: 8 }, (_, at) => row(`a${at}`, 's1', `单位${at}`));
    const rows = [...crowded, row('b', 's2', '乙局')];
    const middles = new Map<string, number>([
      ...crowded.map(({ id }): [string, number] => [id, 200]),
      ['b', 234],
    ]);
    const { notes, tops } = layoutNotes(rows, middles);
    expect(notes).toHaveLength(2);
    expect(notes[0]?.leads).toHaveLength(8);
    expect(tops).toEqual([188, 222]);
  });

  it('keeps a note for each figure as long as it can', () => {
    const rows = Array.from({ length: 5 }, (_, at) => row(`a${at}`, 's1', `单位${at}`, [{}]));
    const middles = new Map(rows.map(({ id }): [string, number] => [id, 400]));
    expect(layoutNotes(rows, middles).notes).toHaveLength(5);
  });
});
