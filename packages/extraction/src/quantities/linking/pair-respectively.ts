import type { Comparator } from '../../extraction.ts';
import type { Amount } from '../candidate.ts';
import { endsInChange, stripCopulas, trimPhrase } from './nominal.ts';
import { clauseAt, jointsBetween, type SentenceFrame } from './sentence-frame.ts';
import { readVerbPhrase } from './verb-phrase.ts';

const RESPECTIVELY = '分别';

const NO_PAIRS: ReadonlyMap<Amount, Pairing> = new Map();

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
  let at = frame.mask.indexOf(RESPECTIVELY);
  if (at < 0) return NO_PAIRS;
  const pairs = new Map<Amount, Pairing>();
  for (; at >= 0; at = frame.mask.indexOf(RESPECTIVELY, at + 1)) {
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
  const clause = clauseAt(frame, at);
  const start = frame.clauseStarts[clause] ?? 0;
  const { rest } = readVerbPhrase(verb);
  const object = trimPhrase(endsInChange(verb) ? verb : stripCopulas(rest));
  const own = membersOf(frame, { from: start, to: at, count });
  if (own !== null) return completeMembers(own).map((member) => member + object);
  const shared = trimPhrase(stripCopulas(readVerbPhrase(frame.text.slice(start, at)).rest));
  const earlier =
    clause === 0
      ? null
      : membersOf(frame, { from: frame.clauseStarts[clause - 1] ?? 0, to: start - 1, count });
  if (earlier !== null) return earlier.map((member) => member + shared + object);
  return shared === '' ? null : splitTownAndCountry(shared, count).map((member) => member + object);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The members of the list of `count` that a stretch of words ends with, its verbs left out; or null. */
function membersOf(frame: SentenceFrame, { from, to, count }: Stretch): readonly string[] | null {
  const { rest } = readVerbPhrase(frame.text.slice(from, to));
  const start = to - rest.length;
  const joints = jointsBetween(frame, start, to);
  const commas = joints.filter((joint) => frame.mask[joint.from] === '、');
  for (const cuts of [joints, commas]) {
    const starts = [start, ...cuts.map((cut) => cut.to)];
    const members = starts.map((begin, index) =>
      trimPhrase(stripCopulas(frame.text.slice(begin, cuts[index]?.from ?? to))),
    );
    if (members.length === count) return members;
  }
  return null;
}

const SHARED_HEAD =
  /(?:产量|面积|增加值|收入|支出|总量|规模|投资|产值|覆盖率|普及率|占比|比重|浓度|排放量|总额|消费|用量|价格|收购价|装机|[^、]{2}率|的?比例|占\S+|居民\S+)$/;

/** 原煤、原油产量 is 原煤产量 and 原油产量; 城镇、农村居民收入 shares 居民收入. */
function completeMembers(members: readonly string[]): readonly string[] {
  const shared = SHARED_HEAD.exec(members.at(-1) ?? '')?.[0] ?? '';
  return members.map((member) => (SHARED_HEAD.test(member) ? member : member + shared));
}

/** 城乡居民收入 stands for two figures, the towns' first. */
function splitTownAndCountry(shared: string, count: number): readonly string[] {
  const both = count === 2 && shared.includes('城乡');
  if (both) return [shared.replace('城乡', '城镇'), shared.replace('城乡', '农村')];
  return Array.from({ length: count }, () => shared);
}
