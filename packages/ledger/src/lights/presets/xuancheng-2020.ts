import type { Decimal } from '@jiannuo/extraction';
import { atMost, over } from '../bounds.ts';
import type { LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';

/** 宣城 2020: below the months' share or below the growth target is behind. */
export const xuancheng2020: LightRuleSet = {
  id: 'xuancheng-2020',
  name: { zh: '宣城2020（是否达序时）', en: 'Xuancheng 2020 (on schedule or not)' },
  version: 1,
  source: {
    zh: '宣城市2020年1—11月重点工作通报：完成比例低于月份占比，或增速低于目标，即为未达序时；数量和增速分别统计。',
    en: 'Bulletin of Xuancheng for January to November 2020: a share below the months’ share, or growth below target, is behind; amounts and rates counted apart.',
  },
  series: ['statistics', 'office', 'department'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { yellow: 'grey' },
  facets: {
    progress: [
      ...firstRules,
      ...figureRules,
      { id: 'on-time', light: 'green', when: { kind: 'behind', points: atMost('0') } },
      { id: 'behind', light: 'yellow', when: { kind: 'behind', points: over('0') } },
      otherwise,
    ],
    growth: [
      ...firstRules,
      ...figureRules,
      { id: 'on-target', light: 'green', when: { kind: 'gap', points: atMost('0') } },
      { id: 'below-target', light: 'yellow', when: { kind: 'gap', points: over('0') } },
      otherwise,
    ],
  },
};
