import type { Decimal } from '@jiannuo/extraction';
import { atMost, over } from '../bounds.ts';
import type { LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';

/** 苍南 2022: not done is yellow, and red for who stands last. */
export const cangnan2022: LightRuleSet = {
  id: 'cangnan-2022',
  name: { zh: '苍南2022（完成加排名）', en: 'Cangnan 2022 (done, and place)' },
  version: 1,
  source: {
    zh: '苍南县水利部门2022年做法的公开报道：当月完成为绿，未完成为黄，未完成且列最后三位为红。',
    en: 'Press on the water works of Cangnan in 2022: month done green, not done yellow, not done and in the last three places red.',
  },
  series: ['department', 'office', 'statistics'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { yellow: 'grey', red: 'grey' },
  facets: {
    progress: [
      ...firstRules,
      ...figureRules,
      { id: 'on-time', light: 'green', when: { kind: 'behind', points: atMost('0') } },
      {
        id: 'behind-and-last',
        light: 'red',
        when: {
          kind: 'all',
          of: [
            { kind: 'behind', points: over('0') },
            { kind: 'rank', last: 3 },
          ],
        },
      },
      { id: 'behind', light: 'yellow', when: { kind: 'behind', points: over('0') } },
      otherwise,
    ],
  },
};
