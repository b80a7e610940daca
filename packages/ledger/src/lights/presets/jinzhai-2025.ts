import type { Decimal } from '@jiannuo/extraction';
import { atLeast, atMost, over, under } from '../bounds.ts';
import type { LightRule, LightRuleSet } from '../rule-set.ts';
import { figureRules, otherwise } from './first-rules.ts';
import { anyOverdue } from './project-rules.ts';

const first: readonly LightRule[] = [
  { id: 'manual', light: 'as-set', when: { kind: 'manual' } },
  {
    id: 'done-early',
    light: 'blue',
    label: { zh: '提前完成', en: 'done early' },
    when: { kind: 'done', when: 'early' },
  },
  {
    id: 'done',
    light: 'blue',
    label: { zh: '已完成', en: 'done' },
    when: { kind: 'done', when: 'ever' },
  },
];
const on = { zh: '达进度', en: 'on schedule' };
const ahead = { zh: '超进度', en: 'ahead' };
const behind = { zh: '欠进度', en: 'behind' };
const other: LightRule = { ...otherwise, label: { zh: '其他', en: 'other' } };

/** 金寨 2025: five words that offices count. */
export const jinzhai2025: LightRuleSet = {
  id: 'jinzhai-2025',
  name: { zh: '金寨2025（五类）', en: 'Jinzhai 2025 (five words)' },
  version: 1,
  source: {
    zh: '金寨县2025年半年督查通报的五类：已完成和提前完成、超进度、达进度、欠进度、其他。通报未列界限，超、欠各以10个百分点为界，系本系统暂定。',
    en: 'The five words of Jinzhai’s half-year bulletin of 2025: done, ahead, on schedule, behind, other. It names no thresholds; 10 points to either side are ours.',
  },
  series: ['office', 'department', 'statistics'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { yellow: 'grey' },
  facets: {
    progress: [
      ...first,
      { id: 'met', light: 'blue', label: { zh: '已完成', en: 'done' }, when: { kind: 'met' } },
      ...figureRules,
      {
        id: 'ahead',
        light: 'green',
        word: 'ahead',
        label: ahead,
        when: { kind: 'behind', points: atMost('-10') },
      },
      { id: 'on-time', light: 'green', label: on, when: { kind: 'behind', points: under('10') } },
      {
        id: 'behind',
        light: 'yellow',
        label: behind,
        when: { kind: 'behind', points: atLeast('10') },
      },
      other,
    ],
    growth: [
      ...first,
      ...figureRules,
      {
        id: 'ahead',
        light: 'green',
        word: 'ahead',
        label: ahead,
        when: { kind: 'gap', points: under('0') },
      },
      { id: 'on-target', light: 'green', label: on, when: { kind: 'gap', points: atMost('0') } },
      {
        id: 'below-target',
        light: 'yellow',
        label: behind,
        when: { kind: 'gap', points: over('0') },
      },
      other,
    ],
    deadline: [
      ...first,
      {
        id: 'overdue',
        light: 'yellow',
        label: behind,
        when: anyOverdue,
      },
      {
        id: 'going',
        light: 'green',
        label: on,
        when: { kind: 'reporting', states: ['on-time', 'reported-late'] },
      },
      other,
    ],
  },
};
