import type { Day } from '../periods/day.ts';
import { type Ruling, refuse } from '../refusal.ts';
import type { CloseOut, EvidenceRef, Item } from './records.ts';

export interface Closing {
  readonly closeOut: CloseOut;
  readonly item: Item;
}

/** Asks for an item's close-out, with proof: words and, where there is one, evidence. */
export function requestClose(
  item: Item,
  held: CloseOut | null,
  said: {
    readonly unit: string;
    readonly doneOn: Day;
    readonly words: string;
    readonly evidence: readonly EvidenceRef[];
    readonly by: string;
    readonly account: string | null;
    readonly today: Day;
  },
): Ruling<Closing> {
  if (item.state !== 'issued') return refuse('item-state', { code: item.code, state: item.state });
  if (said.words.trim() === '' && said.evidence.length === 0) {
    return refuse('proof-missing', { code: item.code });
  }
  if (said.doneOn > said.today) return refuse('day-to-come', { day: said.doneOn });
  return {
    item: { ...item, state: 'closing' },
    closeOut: {
      itemId: item.itemId,
      version: held?.version ?? 0,
      unit: said.unit,
      state: 'asked',
      doneOn: said.doneOn,
      words: said.words,
      evidence: said.evidence,
      askedBy: said.by,
      askedAccount: said.account,
      decidedBy: null,
      reason: null,
    },
  };
}

/** Decides on a close-out: never the person who asked for it, as far as accounts can tell. */
export function decideClose(
  item: Item,
  held: CloseOut,
  said: {
    readonly verdict: 'closed' | 'refused';
    readonly by: string;
    readonly account: string | null;
    readonly reason: string | null;
  },
): Ruling<Closing> {
  if (held.state !== 'asked' || item.state !== 'closing') {
    return refuse('item-state', { code: item.code, state: item.state });
  }
  if (said.account !== null && said.account === held.askedAccount) return refuse('same-person');
  const reason = said.reason?.trim() || null;
  if (said.verdict === 'refused' && reason === null) return refuse('reason-missing');
  const isClosed = said.verdict === 'closed';
  return {
    item: {
      ...item,
      state: isClosed ? 'closed' : 'issued',
      closedOn: isClosed ? held.doneOn : null,
    },
    closeOut: { ...held, state: said.verdict, decidedBy: said.by, reason },
  };
}

/** Opens a closed item again, with a reason: it turned out not to be done, or was undone. */
export function reopen(
  item: Item,
  held: CloseOut,
  said: { readonly by: string; readonly reason: string },
): Ruling<Closing> {
  if (item.state !== 'closed') return refuse('item-state', { code: item.code, state: item.state });
  const reason = said.reason.trim();
  if (reason === '') return refuse('reason-missing');
  return {
    item: { ...item, state: 'issued', closedOn: null },
    closeOut: { ...held, state: 'reopened', decidedBy: said.by, reason },
  };
}
