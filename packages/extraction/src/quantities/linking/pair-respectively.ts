import type { Comparator } from '../../extraction.ts';
import type { Amount } from '../candidate.ts';
import { endsInChange, stripCopulas, trimPhrase } from './nominal.ts';
import { jointsBetween, type SentenceFrame } from './sentence-frame.ts';
import { readVerbPhrase } from './verb-phrase.ts';

const RESPECTIVELY = '分别';

/** What 分别 says of one amount. */
export interface Pairing {
  readonly measure: string | null;
  readonly comparator: Comparator | null;
}

/**
 * 甲区、乙区分别新增5家、6家: pairs amounts with subjects in order and lends the comparator to all. The
 * subjects stand before 分别 or, failing that, in the clause before.
 */
export function pairRespectively(
  frame: SentenceFrame,
  amounts: readonly Amount[],
): ReadonlyMap<Amount, Pairing> {
  const pairs = new Map<Amount, Pairing>();
  for (
    let at = frame.mask.indexOf(RESPECTIVELY);
    at >= 0;
    at = frame.mask.indexOf(RESPECTIVELY, at + 1)
  ) {
    const group = groupAfter(frame, amounts, at);
    const first = group[0];
    if (first === undefined || group.length < 2) continue;
    const verb = frame.text.slice(at + RESPECTIVELY.length, first.from);
    const measures = measuresBefore(frame, { at, count: group.length, verb });
    const comparator = first.comparator ?? group.at(-1)?.comparator ?? null;
    group.forEach((amount, index) => {
      pairs.set(amount, {
        measure: measures?.[index] ?? null,
        comparator: amount.comparator ?? comparator,
      });
    });
  }
  return pairs;
}

/** The amounts after 分别 that follow one another with nothing but list joints between. */
function groupAfter(frame: SentenceFrame, amounts: readonly Amount[], at: number): Amount[] {
  const group: Amount[] = [];
  for (const amount of amounts) {
    if (amount.from < at) continue;
    const before = group.at(-1);
    const between = frame.mask.slice(before?.to ?? at + RESPECTIVELY.length, amount.from);
    if (before === undefined ? /[，；。]/.test(between) : !/^(?:、|和|及|以及|与)$/.test(between))
      break;
    group.push(amount);
  }
  return group;
}

interface Pairs {
  readonly at: number;
  readonly count: number;
  /** What stands between 分别 and the first amount. */
  readonly verb: string;
}

function measuresBefore(
  frame: SentenceFrame,
  { at, count, verb }: Pairs,
): readonly string[] | null {
  const clause = frame.clauseStarts.findLastIndex((start) => start <= at);
  const start = frame.clauseStarts[clause] ?? 0;
  const change = endsInChange(verb) ? trimPhrase(verb) : '';
  const own = membersOf(frame, start, at);
  if (own.length === count) return completeMembers(own).map((member) => member + change);
  if (clause === 0) return null;
  const earlier = membersOf(frame, frame.clauseStarts[clause - 1] ?? 0, start - 1);
  const shared = trimPhrase(stripCopulas(readVerbPhrase(frame.text.slice(start, at)).rest));
  return earlier.length === count ? earlier.map((member) => member + shared + change) : null;
}

/** The members of the list that a stretch of words ends with, its verbs left out. */
function membersOf(frame: SentenceFrame, from: number, to: number): string[] {
  const { rest } = readVerbPhrase(frame.text.slice(from, to));
  const start = to - rest.length;
  const cuts = jointsBetween(frame, start, to);
  const starts = [start, ...cuts.map((cut) => cut.to)];
  return starts
    .map((begin, index) =>
      trimPhrase(stripCopulas(frame.text.slice(begin, cuts[index]?.from ?? to))),
    )
    .filter((member) => member !== '');
}

/** 城镇、农村居民收入: the first member borrows the head of the last: 城镇居民收入. */
function completeMembers(members: readonly string[]): readonly string[] {
  const last = members.at(-1) ?? '';
  return members.map((member) =>
    member.length <= 3 && last.length >= member.length + 2
      ? member + last.slice(member.length)
      : member,
  );
}
