import type { Decimal } from '@jiannuo/extraction';
import { atLeast, under } from '../bounds.ts';
import type { LightRule, LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';
import { anyOverdue } from './project-rules.ts';

const nothingPlanned: LightRule = {
  id: 'nothing-planned',
  light: 'green',
  when: { kind: 'planned', percent: { to: '0' as Decimal } },
};

/** Green from one percentage of the plan on, yellow from another. */
function ratioRules(green: string, yellow: string): readonly LightRule[] {
  return [
    { id: 'on-time', light: 'green', when: { kind: 'ratio', percent: atLeast(green) } },
    {
      id: 'behind',
      light: 'yellow',
      when: { kind: 'ratio', percent: { ...atLeast(yellow), ...under(green) } },
    },
    { id: 'far-behind', light: 'red', when: { kind: 'ratio', percent: under(yellow) } },
    otherwise,
  ];
}

/** Camms, as Australian councils use it. */
export const ratio90And70: LightRuleSet = {
  id: 'ratio-90-70',
  name: { zh: '计划完成率90/70', en: 'Ratio to plan 90/70 (Camms)' },
  version: 1,
  source: {
    zh: '澳大利亚市镇所用Camms软件的公开说明：完成率除以时间占比，90%以上为绿，70%—90%为黄，70%以下为红，已完成的总是好的。',
    en: 'Public notes on Camms, used by Australian councils: share done by share of time, 90% and up green, 70–90% yellow, below red, what is done always well.',
  },
  series: ['statistics', 'office', 'department'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { yellow: 'grey', red: 'grey' },
  facets: {
    progress: [...firstRules, ...figureRules, nothingPlanned, ...ratioRules('90', '70')],
    money: [...firstRules, ...figureRules, nothingPlanned, ...ratioRules('90', '70')],
  },
};

/** ServiceNow's goals; what is to become less is turned round. */
export const ratio90And75: LightRuleSet = {
  id: 'ratio-90-75',
  name: { zh: '计划完成率90/75', en: 'Ratio to plan 90/75 (ServiceNow)' },
  version: 1,
  source: {
    zh: 'ServiceNow目标管理的公开说明：已走路程占应走路程90%以上为绿，75%—90%为黄，75%以下为红，降低类反算；节点只有绿、红。',
    en: 'Public notes on ServiceNow’s goals: 90% and up of the way due green, 75–90% yellow, below red, turned round for what is to fall; milestones green or red.',
  },
  series: ['statistics', 'office', 'department'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { yellow: 'grey', red: 'grey' },
  facets: {
    progress: [...firstRules, ...figureRules, nothingPlanned, ...ratioRules('90', '75')],
    growth: [...firstRules, ...figureRules, ...ratioRules('90', '75')],
    ceiling: [
      ...firstRules,
      ...figureRules,
      { id: 'met', light: 'green', when: { kind: 'met' } },
      ...ratioRules('90', '75'),
    ],
    deadline: [
      ...firstRules,
      {
        id: 'overdue',
        light: 'red',
        when: anyOverdue,
      },
      { id: 'in-time', light: 'green', when: { kind: 'due', of: 'row', days: atLeast('0') } },
      otherwise,
    ],
  },
};
