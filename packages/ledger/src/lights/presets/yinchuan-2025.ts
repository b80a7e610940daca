import type { Decimal } from '@jiannuo/extraction';
import { atMost, over } from '../bounds.ts';
import type { LightRule, LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';
import { lateRegistrationRules, lateStartRules, pointsBehindRules } from './project-rules.ts';

const manual: LightRule = { id: 'manual', light: 'as-set', when: { kind: 'manual' } };
const done: LightRule = { id: 'done', light: 'green', when: { kind: 'done', when: 'ever' } };
const met: LightRule = { id: 'met', light: 'blue', when: { kind: 'met' } };

/** 银川 2025: four facets of a project, each lit apart. */
export const yinchuan2025: LightRuleSet = {
  id: 'yinchuan-2025',
  name: { zh: '银川2025（项目四项）', en: 'Yinchuan 2025 (four facets of projects)' },
  version: 1,
  source: {
    zh: '银川市发展改革委2025年项目调度的公开报道：开工、进度、资金、入库分别亮灯，按月。落后不满10个百分点，报道未列，按绿灯计。',
    en: 'Press on the projects of Yinchuan in 2025: start, progress, money and registration lit apart, monthly. Lags under 10 points are not named there and count as green.',
  },
  series: ['department', 'office', 'statistics'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { yellow: 'grey', red: 'grey' },
  facets: {
    start: [manual, done, ...lateStartRules, otherwise],
    progress: [...firstRules, met, ...figureRules, ...pointsBehindRules, otherwise],
    money: [
      ...firstRules,
      met,
      ...figureRules,
      { id: 'as-planned', light: 'green', when: { kind: 'behind', points: atMost('0') } },
      { id: 'below', light: 'red', when: { kind: 'behind', points: over('0') } },
      otherwise,
    ],
    registration: [manual, done, ...lateRegistrationRules, otherwise],
  },
};
