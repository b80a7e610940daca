import type { Decimal } from '@jiannuo/extraction';
import { atLeast, between, over, under } from '../bounds.ts';
import type { LightRule, LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';

const overdue: LightRule = {
  id: 'overdue',
  light: 'red',
  label: { zh: '红单', en: 'red slip' },
  when: { kind: 'overdue', of: 'row', unit: 'day', by: atLeast('1') },
};
const nearDue: LightRule = {
  id: 'near-due',
  light: 'yellow',
  label: { zh: '蓝单', en: 'blue slip' },
  when: { kind: 'due', of: 'row', days: between('0', '7') },
};

/** 宿迁 2025: slips for what is near its day, behind, or past it. */
export const suqian2025: LightRuleSet = {
  id: 'suqian-2025',
  name: { zh: '宿迁2025（三色单）', en: 'Suqian 2025 (three slips)' },
  version: 1,
  source: {
    zh: '宿迁一国有企业2025年督办做法的公开报道：临近时限发蓝单，落后序时或质量不高发黄单，逾期发红单。临近以7天计系本系统暂定；蓝单显示为黄灯，因蓝灯在本系统表示已完成。',
    en: 'Press on a state company in Suqian in 2025: a blue slip near the due day, yellow when behind or poor, red when overdue. Seven days are ours; blue slips show as yellow, as blue means done here.',
  },
  series: ['department', 'office', 'statistics'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { yellow: 'grey', red: 'grey' },
  facets: {
    progress: [
      ...firstRules,
      { id: 'met', light: 'blue', when: { kind: 'met' } },
      overdue,
      ...figureRules,
      {
        id: 'behind',
        light: 'yellow',
        label: { zh: '黄单', en: 'yellow slip' },
        when: { kind: 'behind', points: over('0') },
      },
      nearDue,
      { id: 'ahead', light: 'green', word: 'ahead', when: { kind: 'behind', points: under('0') } },
      { id: 'on-time', light: 'green', when: { kind: 'behind', points: between('0', '0') } },
      otherwise,
    ],
    deadline: [
      ...firstRules,
      overdue,
      {
        id: 'milestone-overdue',
        light: 'yellow',
        label: { zh: '黄单', en: 'yellow slip' },
        when: { kind: 'overdue', of: 'milestone', unit: 'day', by: atLeast('1') },
      },
      nearDue,
      { id: 'in-time', light: 'green', when: { kind: 'due', of: 'row', days: atLeast('0') } },
      otherwise,
    ],
  },
};
