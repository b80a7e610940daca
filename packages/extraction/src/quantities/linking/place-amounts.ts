import { charTable } from '../../char-table.ts';
import { LONGEST_LOOK } from '../../limits.ts';
import type { Span } from '../../span.ts';
import type { Amount } from '../candidate.ts';
import { classifyUnit } from '../classification/unit-class.ts';
import { jointLength } from './joints.ts';
import { clauseAt, clauseEnd, type SentenceFrame } from './sentence-frame.ts';

/** 拟按3%安排: a closing verb, no thing that is counted. */
const SET_ASIDE = /^(?:安排|左右|的水平|新?台阶|大关|关口|的?目标线|\s+)$/;

/** What begins with a joint is the next thing, not what is counted. */
const JOINED = /^(?:[、及与并]|和(?![谐平睦美])|等(?!级)|以及)/;
const joiners = charTable([['、及与并和等以', 1]]);

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
  const joints = amounts.map((amount, index) =>
    splitAt(frame, amounts[index - 1]?.to ?? amount.from, amount.from),
  );
  const tailEnds = endsOfTails(frame, amounts, joints);
  let headStart = 0;
  for (const [index, amount] of amounts.entries()) {
    const clause = clauseAt(frame, amount.from);
    const clauseStart = frame.clauseStarts[clause] ?? 0;
    const before = amounts[index - 1];
    const shared = before !== undefined && before.to > clauseStart;
    const joint = shared ? (joints[index] ?? null) : null;
    if (!shared) headStart = clauseStart;
    else if (joint !== null) headStart = joint.to;
    const tailEnd = tailEnds[index] ?? frame.text.length;
    placed.push({
      amount,
      head: frame.text.slice(Math.max(headStart, amount.from - LONGEST_LOOK), amount.from),
      tail: tailOf(frame, amount.to, tailEnd),
      stop: frame.mask[clauseEnd(frame, amount.to)] ?? '',
      listed: joint !== null,
      nested: shared && joint === null && !isTime(before),
      nesting: (amounts[index + 1]?.from ?? Number.POSITIVE_INFINITY) < tailEnd,
      clause,
    });
  }
  return shareNouns(placed);
}

/** 五年投入100万元: a time says when, not of what. */
function isTime({ unit, multiplier }: Amount): boolean {
  return classifyUnit(unit, multiplier) === 'time';
}

const GRADE = /^[\u4e00-\u9fff]{1,4}级/;

/**
 * 新建6家市级、20家县级示范社, 超10万元、超30万元村集体占比: a member that is a grade or a sum alone has the noun of
 * the member after it.
 */
function shareNouns(placed: PlacedAmount[]): PlacedAmount[] {
  for (let index = placed.length - 2; index >= 0; index -= 1) {
    const [own, next] = [placed[index], placed[index + 1]];
    if (own === undefined || next === undefined || !next.listed) continue;
    if (isGradeAlone(own.tail) && GRADE.test(next.tail)) {
      placed[index] = { ...own, tail: own.tail + next.tail.replace(GRADE, '') };
    } else if (own.tail === '' && next.head === '' && next.tail !== '' && isMoney(own.amount)) {
      placed[index] = { ...own, tail: next.tail };
    }
  }
  return placed;
}

function isGradeAlone(tail: string): boolean {
  return tail.endsWith('级') && GRADE.exec(tail)?.[0] === tail;
}

function isMoney({ unit, multiplier }: Amount): boolean {
  return classifyUnit(unit, multiplier) === 'money';
}

function tailOf({ text }: SentenceFrame, from: number, end: number): string {
  const to = Math.min(end, from + LONGEST_LOOK);
  if (to <= from || isJoined(text, from)) return '';
  const tail = text.slice(from, to);
  return SET_ASIDE.test(tail) ? '' : tail;
}

function isJoined(text: string, at: number): boolean {
  return joiners[text.charCodeAt(at)] === 1 && JOINED.test(text.slice(at, at + 2));
}

/** The joint that parts two amounts: the last one the earlier amount's own words do not need. */
function splitAt({ mask }: SentenceFrame, from: number, to: number): Span | null {
  let last: Span | null = null;
  for (let at = from; at < to; ) {
    const length = jointLength(mask, at, to);
    if (length > 0) last = { from: at, to: at + length };
    if (length > 0 && at === from) return last;
    at += length || 1;
  }
  return last;
}

/**
 * For each amount, where the next list member begins that holds an amount of its own, or the clause's
 * end. Read from the last to the first: amounts of one clause without a joint between share their end.
 */
function endsOfTails(
  frame: SentenceFrame,
  amounts: readonly Amount[],
  joints: readonly (Span | null)[],
): readonly number[] {
  const tails = amounts.map(() => 0);
  let [afterFrom, afterEnd, afterTail] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let index = amounts.length - 1; index >= 0; index -= 1) {
    const { from, to } = amounts[index] ?? NOWHERE;
    const end = clauseEnd(frame, to);
    let tail = end;
    if (afterFrom < end) {
      // A comma inside the next number (1,200) ends this amount's words, not the next one's.
      tail = joints[index + 1]?.from ?? (afterEnd === end ? afterTail : end);
    }
    tails[index] = tail;
    [afterFrom, afterEnd, afterTail] = [from, end, tail];
  }
  return tails;
}

const NOWHERE: Span = { from: 0, to: 0 };
