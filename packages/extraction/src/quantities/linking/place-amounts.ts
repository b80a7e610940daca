import type { Amount } from '../candidate.ts';
import { clauseEnd, jointsBetween, type SentenceFrame } from './sentence-frame.ts';

/** 拟按3%安排: a closing verb, no thing that is counted. */
const SET_ASIDE = /^(?:安排|左右|的水平|新?台阶|大关|关口|的?目标线|\s+)$/;

/** What begins with a joint is the next thing, not what is counted. */
const JOINED = /^(?:[、及与并]|和(?![谐平睦美])|等(?!级)|以及)/;

/** An amount with the words around it that belong to it. */
export interface PlacedAmount {
  readonly amount: Amount;
  /** The words from its clause's start, or from the list joint it follows, up to it. */
  readonly head: string;
  /** The words after it up to the next list member or the clause's end. */
  readonly tail: string;
  /** A later member of a list: what governs the amount before governs it too. */
  readonly listed: boolean;
  /** It stands inside the thing the amount before counts: 2家产值超5亿元企业. */
  readonly nested: boolean;
  /** A further amount stands inside the thing it counts. */
  readonly nesting: boolean;
  /** The mark its clause ends with, or nothing at the sentence's end. */
  readonly stop: string;
  /** Which clause it stands in. */
  readonly clause: number;
}

/** Cuts a sentence into what each amount may look at. */
export function placeAmounts(frame: SentenceFrame, amounts: readonly Amount[]): PlacedAmount[] {
  const placed: PlacedAmount[] = [];
  let headStart = 0;
  amounts.forEach((amount, index) => {
    const clause = frame.clauseStarts.findLastIndex((start) => start <= amount.from);
    const clauseStart = frame.clauseStarts[clause] ?? 0;
    const before = amounts[index - 1];
    const shared = before !== undefined && before.to > clauseStart;
    const joint = shared ? splitAt(frame, before.to, amount.from) : null;
    if (!shared) headStart = clauseStart;
    else if (joint !== null) headStart = joint.to;
    const tailEnd = endOfTail(frame, amounts, index);
    placed.push({
      amount,
      head: frame.text.slice(headStart, amount.from),
      tail: JOINED.test(frame.text.slice(amount.to, amount.to + 2))
        ? ''
        : frame.text.slice(amount.to, tailEnd).replace(SET_ASIDE, ''),
      stop: frame.mask[clauseEnd(frame, amount.to)] ?? '',
      listed: joint !== null,
      nested: shared && joint === null,
      nesting: (amounts[index + 1]?.from ?? Number.POSITIVE_INFINITY) < tailEnd,
      clause,
    });
  });
  return placed;
}

/** The joint that parts two amounts: the last one the earlier amount's own words do not need. */
function splitAt(
  frame: SentenceFrame,
  from: number,
  to: number,
): { from: number; to: number } | null {
  const joints = jointsBetween(frame, from, to);
  return joints.find((joint) => joint.from === from) ?? joints.at(-1) ?? null;
}

/** Where the next list member begins that holds an amount of its own, or the clause's end. */
function endOfTail(frame: SentenceFrame, amounts: readonly Amount[], index: number): number {
  const amount = amounts[index];
  if (amount === undefined) return frame.text.length;
  const end = clauseEnd(frame, amount.to);
  let from = amount.to;
  for (let at = index + 1; at < amounts.length; at += 1) {
    const next = amounts[at];
    if (next === undefined || next.from >= end) return end;
    const joint = splitAt(frame, from, next.from);
    if (joint !== null) return joint.from;
    from = next.to;
  }
  return end;
}
