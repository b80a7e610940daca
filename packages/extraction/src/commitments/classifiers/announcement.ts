import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';

const endings = new PhraseSet('是 为 工作 目标 如下 方面 要求 任务 事项 安排 重点'.split(' '));

/**
 * Announces what follows and is no part of any row.
 *
 *     今年的主要预期目标是：地区生产总值增长5%
 *                         ^
 */
export function isAnnouncement(clause: HeadedClause): boolean {
  if (!clause.endsAtColon) return false;
  const { text, head } = clause;
  return head.verbs.length === 0 || endings.matchBefore(text, text.length) !== null;
}
