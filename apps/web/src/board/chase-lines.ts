import type { Board } from '@jiannuo/contract';
import type { SearchState } from '../shell/search-state.ts';
import { type BoardAddress, itemsBehind } from './board-address.ts';

const root = '/j/$jurisdictionId/r/$reportId';

export type ChaseKey =
  | 'overdue'
  | 'missing'
  | 'objections'
  | 'unsigned'
  | 'toReview'
  | 'changes'
  | 'closeOuts'
  | 'dueSoon';

/** One thing to chase or decide today, with the page where that is done. */
export interface ChaseLine {
  readonly key: ChaseKey;
  readonly count: number;
  readonly to: `${typeof root}/${'items' | 'review' | 'changes'}`;
  readonly search: SearchState;
  /** The first of them, by name. */
  readonly first: readonly string[];
}

/** How many names a line has room for. */
const mostNamed = 3;

/** What a board asks to chase or decide, the most pressing first. */
export function chaseLines(board: Board, address: BoardAddress): readonly ChaseLine[] {
  const { chase } = board;
  const items = `${root}/items` as const;
  const behind = (more: SearchState) => itemsBehind(address, more);
  const named = (names: readonly string[]) => [...new Set(names)].slice(0, mostNamed);
  return [
    {
      key: 'overdue',
      count: chase.counts.overdue,
      to: items,
      search: behind({ due: 'overdue' }),
      first: named(chase.overdue.map(({ title }) => title)),
    },
    {
      key: 'missing',
      count: chase.missing.reduce((sum, { items: count }) => sum + count, 0),
      to: `${root}/review`,
      search: { show: 'missing' },
      first: named(chase.missing.map(({ unit, items: count }) => `${unit} ${count}`)),
    },
    {
      key: 'objections',
      count: chase.counts.objections,
      to: items,
      search: behind({ signing: 'objected' }),
      first: named(chase.objections.map(({ signing }) => signing.unit)),
    },
    {
      key: 'toReview',
      count: chase.toReview,
      to: `${root}/review`,
      search: {},
      first: [],
    },
    {
      key: 'changes',
      count: chase.counts.changes,
      to: `${root}/changes`,
      search: {},
      first: named(chase.changes.map(({ unit }) => unit)),
    },
    {
      key: 'closeOuts',
      count: chase.counts.closeOuts,
      to: `${root}/changes`,
      search: {},
      first: named(chase.closeOuts.map(({ unit }) => unit)),
    },
    {
      key: 'unsigned',
      count: chase.unsigned,
      to: items,
      search: behind({ signing: 'open' }),
      first: [],
    },
    {
      key: 'dueSoon',
      count: chase.counts.dueSoon,
      to: items,
      search: behind({ due: 'soon' }),
      first: named(chase.dueSoon.map(({ title }) => title)),
    },
  ];
}
