import type { RowDraft } from '../row-draft.ts';
import type { ActionAndObject } from './action-and-object.ts';

/** Verbs between a measure and its figure, longest first. */
const PREDICATES: readonly string[] = [
  ...[
    '继续保持在',
    '保持在',
    '稳定在',
    '控制在',
    '提高到',
    '提升到',
    '增加到',
    '增长到',
    '下降到',
    '降低到',
    '达到',
    '提高至',
    '提升至',
    '降至',
    '增至',
  ],
  ...[
    '增长',
    '下降',
    '降低',
    '提高',
    '提升',
    '新增',
    '保持',
    '完成',
    '实现',
    '突破',
    '超过',
    '不低于',
    '不少于',
    '压减',
    '减少',
    '增加',
    '达',
    '超',
    '为',
    '涨幅',
  ],
];
const CONDITIONS: readonly string[] = [
  '增长',
  '同步',
  '保持稳定',
  '完成',
  '稳中',
  '正增长',
  '翻番',
];
const SHORTEST_MEASURE = 2;

/**
 * A measure and what it shall do, when the row says it in that order.
 *
 *     社会消费品零售总额增长6%
 *                     ^
 */
export function statedMeasure(text: string, row: RowDraft): ActionAndObject | null {
  const { core, target } = row;
  if (core.class !== 'target' || core.head.before !== 'subject') return null;
  const start = row.isLaterMember ? row.own.from : core.from;
  const words = text.slice(start, target === null ? row.own.to : Math.max(start, target.from));
  if (target !== null && words.length < SHORTEST_MEASURE) {
    return { action: '完成', object: target.target?.measure ?? words };
  }
  let best: ActionAndObject | null = null;
  let bestAt = -1;
  for (const verb of target === null ? CONDITIONS : PREDICATES) {
    const at = words.lastIndexOf(verb);
    if (at < SHORTEST_MEASURE || at + verb.length < bestAt) continue;
    if (at <= bestAt) continue;
    bestAt = at;
    best = { action: verb, object: words.slice(0, at) };
  }
  return best ?? { action: '达到', object: words };
}
