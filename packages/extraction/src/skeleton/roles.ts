import type { SectionRole } from '../extraction.ts';
import { PLAN_IN_TITLE, ROLE_WORDS } from './lexicon/role-words.ts';

/** The role a heading's words speak for, or null where they say nothing of it. */
export function roleOfTitle(title: string): SectionRole | null {
  const found = ROLE_WORDS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
  if (found === 'outlook' && PLAN_IN_TITLE.test(title)) return 'plan';
  return found;
}

/** True for a title that both looks back and sets goals: “十三五”成就回顾和“十四五”目标任务. */
export function looksBackAndAhead(title: string): boolean {
  return /回顾|成就|成效|成绩|总结/.test(title) && /目标|任务|展望|思路|安排/.test(title);
}

const PAST =
  /比上年|同比|取得了?|荣获|位居|圆满|获批|成功(?:举办|创建|入选)|提前完成|连续\d|过去|一年来|五年来|增至|达到了?/g;
const AHEAD = /力争|争取|确保|将|要|推进|加快|实施|加强|新增\d|支持|深化/g;

const NEXT_PERIOD = /[“"]?十[一二三四五六七八九]五[”"]?时期|到20[3-9]\d年|(?:今后|未来)五年/g;

/** Guesses from its words whether a chapter looks back or ahead. `sample` is its beginning. */
export function roleOfBody(sample: string): 'review' | 'plan' | 'outlook' {
  const count = (pattern: RegExp) => (sample.match(pattern) ?? []).length;
  if (count(PAST) * 3 > count(AHEAD)) return 'review';
  return count(NEXT_PERIOD) >= 3 ? 'outlook' : 'plan';
}
