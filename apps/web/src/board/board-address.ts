import type { SearchState } from '../shell/search-state.ts';

export const boardKinds = ['office', 'leader', 'unit', 'county'] as const;
export type BoardKind = (typeof boardKinds)[number];

/** Which board, of whom, and as known at the end of which day; all of it stands in the address. */
export interface BoardAddress {
  readonly kind: BoardKind;
  /** Boards of a unit or county need one; null until it is chosen. */
  readonly unit: string | null;
  readonly asOf: string | null;
}

export function readBoardAddress(state: SearchState): BoardAddress {
  const kind = boardKinds.find((one) => one === state['kind']) ?? 'office';
  return {
    kind,
    unit: needsUnit(kind) ? (state['unit'] ?? null) : null,
    asOf: readDay(state['asOf']),
  };
}

export const needsUnit = (kind: BoardKind): boolean => kind === 'unit' || kind === 'county';

/** A day in the address; null for what is none. */
export function readDay(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return Number.isNaN(Date.parse(text)) ? null : text;
}

/** The items a board counts, as the address of the list behind its numbers. */
export function itemsBehind({ unit, asOf }: BoardAddress, more: SearchState): SearchState {
  return {
    state: 'in-force',
    unit: unit ?? undefined,
    asOf: asOf ?? undefined,
    ...more,
  };
}
