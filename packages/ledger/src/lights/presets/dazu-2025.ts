import type { Decimal } from '@jiannuo/extraction';
import { atLeast, under } from '../bounds.ts';
import type { LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';

/** 大足双路 2025: five colours by the share done, laid over our four. */
export const dazu2025: LightRuleSet = {
  id: 'dazu-2025',
  name: { zh: '大足双路2025（五色）', en: 'Dazu Shuanglu 2025 (five colours)' },
  version: 1,
  source: {
    zh: '大足区双路街道2025年五色管理的公开报道：办结并验收为蓝，完成不足30%为红，其间有橙、黄。橙、黄、绿的界限报道未列，60%、90%系本系统暂定；橙、黄都显示为黄灯。',
    en: 'Press on the five colours of Shuanglu, Dazu, in 2025: done and accepted blue, under 30% red, orange and yellow between. The ends at 60% and 90% are ours; orange and yellow both show as yellow.',
  },
  series: ['department', 'office', 'statistics'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { yellow: 'grey', red: 'grey' },
  facets: {
    progress: [
      ...firstRules,
      ...figureRules,
      { id: 'red', light: 'red', when: { kind: 'share', percent: under('30') } },
      {
        id: 'orange',
        light: 'yellow',
        label: { zh: '橙色', en: 'orange' },
        when: { kind: 'share', percent: { ...atLeast('30'), ...under('60') } },
      },
      {
        id: 'yellow',
        light: 'yellow',
        label: { zh: '黄色', en: 'yellow' },
        when: { kind: 'share', percent: { ...atLeast('60'), ...under('90') } },
      },
      { id: 'green', light: 'green', when: { kind: 'share', percent: atLeast('90') } },
      otherwise,
    ],
  },
};
