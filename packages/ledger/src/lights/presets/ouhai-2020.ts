import type { Decimal } from '@jiannuo/extraction';
import { atMost, over } from '../bounds.ts';
import type { LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';
import { anyOverdue, wordedRules } from './project-rules.ts';

/** 瓯海 2020: a month is done or not; one made good later turns yellow. */
export const ouhai2020: LightRuleSet = {
  id: 'ouhai-2020',
  name: { zh: '瓯海2020（当月完成与否）', en: 'Ouhai 2020 (month done or not)' },
  version: 1,
  source: {
    zh: '温州市瓯海区2020年420项任务的公开报道：当期完成或超前为绿，未完成为红，此前的红灯事后补齐改黄。',
    en: 'Press on the 420 tasks of Ouhai, Wenzhou, in 2020: done or ahead green, not done red, an earlier red made good turns yellow.',
  },
  series: ['department', 'office', 'statistics'],
  places: 1,
  aboutPercent: '0' as Decimal,
  waived: { red: 'grey' },
  facets: {
    progress: [
      ...firstRules,
      ...figureRules,
      {
        id: 'made-good',
        light: 'yellow',
        when: {
          kind: 'all',
          of: [
            { kind: 'made-good', was: ['red'] },
            { kind: 'behind', points: atMost('0') },
          ],
        },
      },
      { id: 'on-time', light: 'green', when: { kind: 'behind', points: atMost('0') } },
      { id: 'behind', light: 'red', when: { kind: 'behind', points: over('0') } },
      otherwise,
    ],
    deadline: [
      ...firstRules,
      {
        id: 'not-done',
        light: 'red',
        when: anyOverdue,
      },
      {
        id: 'made-good',
        light: 'yellow',
        when: { kind: 'made-good', was: ['red'] },
      },
      ...wordedRules,
      otherwise,
    ],
  },
};
