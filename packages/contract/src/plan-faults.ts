import { fillBlanks } from './fill-blanks.ts';

/** What is wrong with a plan, by code. */
const texts = {
  'plan-time-empty': {
    zh: '起止时间有误（{start}至{due}）',
    en: 'the time from {start} to {due} is empty',
  },
  'plan-points-none': { zh: '没有填写任何节点', en: 'it has no points' },
  'plan-points-too-many': {
    zh: '节点有{given}个，超过上限{most}个',
    en: 'it has {given} points, more than {most}',
  },
  'plan-day-invalid': { zh: '“{on}”不是有效日期', en: '“{on}” is no day' },
  'plan-day-outside': {
    zh: '日期{on}不在{start}至{due}之间',
    en: '{on} is not between {start} and {due}',
  },
  'plan-days-unordered': { zh: '日期{on}应晚于{before}', en: '{on} must come after {before}' },
  'plan-turns-back': {
    zh: '{at}的计划数{value}与前一个计划数{before}方向相反',
    en: 'the value {value} at {at} goes back from {before}',
  },
  'plan-misses-goal': {
    zh: '最后一个节点应为{due}达到{required}，现为{on}的{value}',
    en: 'the last point must be {required} on {due}, not {value} on {on}',
  },
  'plan-months-wrong': {
    zh: '应填{needed}个月的累计数，现有{given}个',
    en: 'it needs {needed} months, not {given}',
  },
  'plan-months-empty': { zh: '上年全年累计数应大于零', en: "last year's total must be above zero" },
} as const;

export type PlanFaultText = keyof typeof texts;

/** The words of a plan's fault, its blanks filled. */
export function planFaultText(
  code: PlanFaultText,
  details: Readonly<Record<string, string | number>>,
  language: 'zh' | 'en',
): string {
  return fillBlanks(texts[code][language], (name) => String(details[name] ?? '—'));
}
