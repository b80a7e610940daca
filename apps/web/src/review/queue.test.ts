import type { Item, Progress } from '@jiannuo/contract';
import { describe, expect, it } from 'vitest';
import {
  doubtsOf,
  type Entry,
  entriesOf,
  keyOf,
  missingByUnit,
  placeAfter,
  reviewed,
} from './queue.ts';

type Numbers = Partial<Record<'value' | 'planned' | 'last' | 'statistics', string>>;

function entry(id: string, unit: string, numbers: Numbers = {}, words = '已开工'): Entry {
  const goal = { id: 'g', kind: 'cumulative', direction: 'up' };
  const { value = null, planned = null, last = null, statistics = null } = numbers;
  return {
    item: { id, code: id, unit, goals: [goal] } as unknown as Item,
    progress: { itemId: id, unit, state: 'submitted', words, noChange: false } as Progress,
    figures: [
      { goalId: 'g', value, planned, last, statistics, office: null } as Entry['figures'][0],
    ],
  };
}

const counts = { due: 0, submitted: 0, accepted: 0, returned: 0, missing: 0, late: 0 };

describe('entriesOf', () => {
  const queue = {
    period: '2026-05',
    periods: [],
    entries: [entry('2', '市教育局'), entry('1', '市教育局'), entry('3', '市交通运输局')],
    missing: [],
    counts,
  };

  it('keeps the entries of a unit together, in the order of their numbers', () => {
    expect(entriesOf(queue, 'submitted', null).map(({ item }) => item.id)).toEqual(['3', '1', '2']);
    expect(entriesOf(queue, 'accepted', null)).toEqual([]);
    expect(entriesOf(queue, 'submitted', '市教育局')).toHaveLength(2);
  });

  it('keeps the place: the same entry, else the same line, else the last', () => {
    const entries = entriesOf(queue, 'submitted', null);
    expect(placeAfter(entries, '2~市教育局', 0)).toBe(2);
    expect(placeAfter(entries, 'gone', 1)).toBe(1);
    expect(placeAfter(entries, 'gone', 9)).toBe(2);
    expect(keyOf(entry('1', '市教育局'))).toBe('1~市教育局');
  });
});

describe('reviewed', () => {
  it('moves an entry to its new state and counts anew', () => {
    const [first, second] = [entry('1', '甲'), entry('2', '甲')];
    const queue = { period: '2026-05', periods: [], entries: [first, second], missing: [], counts };
    const next = reviewed(queue, [{ ...first.progress, state: 'accepted' }]);
    expect(entriesOf(next, 'submitted', null).map(keyOf)).toEqual(['2~甲']);
    expect(next.counts).toMatchObject({ submitted: 1, accepted: 1, returned: 0 });
  });
});

describe('missingByUnit', () => {
  it('puts units that are late first', () => {
    const owed = (unit: string, reportState: 'late' | 'due') => ({
      item: entry('1', unit).item,
      unit,
      due: '2026-05-28',
      reportState,
    });
    const missing = [owed('甲', 'due'), owed('甲', 'due'), owed('乙', 'late')];
    const queue = { period: '2026-05', periods: [], entries: [], missing, counts };
    expect(missingByUnit(queue, null).map(({ unit, late }) => [unit, late])).toEqual([
      ['乙', 1],
      ['甲', 0],
    ]);
  });
});

describe('doubtsOf', () => {
  it('names what a reviewer should look at twice', () => {
    const doubtful = entry(
      '1',
      '甲',
      { value: '9', planned: '12', last: '10', statistics: '8' },
      '',
    );
    expect(doubtsOf(doubtful)).toEqual([
      'below-last',
      'behind-plan',
      'unlike-statistics',
      'no-words',
    ]);
  });

  it('has nothing to say of figures that agree', () => {
    const sound = entry('1', '甲', { value: '12.0', planned: '12', last: '10', statistics: '12' });
    expect(doubtsOf(sound)).toEqual([]);
  });
});
