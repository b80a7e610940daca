import type { HeadedClause } from '../clause.ts';
import { PhraseSet } from '../phrase-set.ts';

const CONDITIONS = new PhraseSet([
  ...[
    '同步',
    '基本同步',
    '正增长',
    '只增不减',
    '国家下达',
    '省下达',
    '上级下达',
    '下达目标',
    '下达任务',
    '约束性指标',
    '高于全国平均',
    '高于全省平均',
    '稳中有升',
    '稳中有进',
    '稳中提质',
    '稳中向好',
    '翻番',
    '力争更好',
    '基本稳定',
    '总体稳定',
    '保持稳定',
    '稳定增长',
    '年度目标',
    '目标任务',
  ],
]);

/**
 * Says what a measure shall do, with a figure or with a condition in its place.
 *
 *     居民收入增长与经济增长同步
 *                       ^
 */
export function isTarget(clause: HeadedClause): boolean {
  if (clause.targets.length > 0) return true;
  return clause.head.before === 'subject' && CONDITIONS.isIn(clause.text);
}
