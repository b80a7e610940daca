import type { HeadedClause } from '../clause.ts';

const ENDINGS = [
  '是',
  '为',
  '工作',
  '目标',
  '如下',
  '方面',
  '要求',
  '任务',
  '事项',
  '安排',
  '重点',
];

/**
 * Announces what follows and is no part of any row.
 *
 *     今年的主要预期目标是：地区生产总值增长5%
 *                         ^
 */
export function isAnnouncement(clause: HeadedClause): boolean {
  if (clause.after !== '：' && clause.after !== ':') return false;
  return clause.head.verbs.length === 0 || ENDINGS.some((ending) => clause.text.endsWith(ending));
}
