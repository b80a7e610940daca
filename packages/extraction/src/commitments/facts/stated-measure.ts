import type { ActionAndObject, RowDraft } from '../row-draft.ts';

/** Verbs between a measure and its figure. */
const PREDICATES: readonly string[] =
  '继续保持在 继续保持 保持在 稳定在 控制在 提高到 提升到 增加到 增长到 下降到 降低到 达到 提高至 提升至 提至 增至 升至 降至 降到 增长 下降 降低 提高 提升 新增 保持 完成 实现 突破 超过 压减 减少 增加 涨幅 达 为'.split(
    ' ',
  );
const CONDITIONS: readonly string[] =
  '继续下降 继续减少 继续改善 增长同步 基本同步 同步 只增不减 保持稳定 稳定增长 正增长 翻番 稳中有升 完成 增长'.split(
    ' ',
  );
const SHORTEST_MEASURE = 2;

/**
 * A measure and what it shall do, when the row says it in that order; null when it does not.
 *
 *     社会消费品零售总额增长6%
 *                     ^
 */
export function statedMeasure(text: string, row: RowDraft): ActionAndObject | null {
  const { core, target } = row;
  if (core.class !== 'target' || core.head.before !== 'subject') return null;
  const start = row.isLaterMember ? row.own.from : core.from;
  if (target === null) return conditionOf(text.slice(start, core.to));
  const words = text.slice(start, Math.max(start, target.from)).replace(/^[把将]|分别$/gu, '');
  const measure = target.target?.measure ?? words;
  if (words.length < SHORTEST_MEASURE)
    return { action: sharedPredicate(text, row), object: measure };
  const verb = PREDICATES.find((one) => words.endsWith(one));
  if (verb !== undefined && words.includes('分别')) return { action: verb, object: measure };
  if (verb !== undefined && words.length >= verb.length + SHORTEST_MEASURE) {
    return { action: verb, object: withoutTime(words.slice(0, -verb.length)) };
  }
  return core.head.verbs.length > 0 ? null : { action: '达到', object: words };
}

/** A later figure shares the predicate of the first: 分别达到120亿元、80亿元. */
function sharedPredicate(text: string, { core }: RowDraft): string {
  const first = core.targets[0]?.from ?? core.to;
  const words = text.slice(core.from, first);
  return PREDICATES.find((one) => words.endsWith(one)) ?? '完成';
}

function conditionOf(words: string): ActionAndObject {
  for (const verb of CONDITIONS) {
    const at = words.lastIndexOf(verb);
    if (at >= SHORTEST_MEASURE) {
      return { action: verb, object: words.slice(0, at).replace(/(?:继续)?(?:和|与|同).*$/u, '') };
    }
  }
  return { action: '达到', object: words };
}

/** 研发投入年均增长, 成交额2030年达到: how and when say nothing of what is measured. */
function withoutTime(words: string): string {
  const bare = words.replace(/(?:年均|月均|平均|累计|全年|(?:到|至)?20\d\d年[底末]?)$/u, '');
  return bare.length < SHORTEST_MEASURE ? words : bare;
}
