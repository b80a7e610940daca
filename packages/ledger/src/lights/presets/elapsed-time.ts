import type { Decimal } from '@jiannuo/extraction';
import { atLeast, atMost, between, over } from '../bounds.ts';
import type { LightRule, LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';
import {
  lateRegistrationRules,
  lateStartRules,
  pointsBehindRules,
  wordedRules,
} from './project-rules.ts';

/** A whole way is done when the figure says so; and nothing is behind before anything is planned. */
const amountRules: readonly LightRule[] = [
  ...firstRules,
  { id: 'met', light: 'blue', when: { kind: 'met' } },
  ...figureRules,
  { id: 'ended', light: 'red', when: { kind: 'ended' } },
  {
    id: 'nothing-planned',
    light: 'grey',
    when: {
      kind: 'all',
      of: [
        { kind: 'planned', percent: atMost('0') },
        { kind: 'share', percent: atMost('0') },
      ],
    },
  },
];

const pointRules: readonly LightRule[] = [
  { id: 'ahead', light: 'green', word: 'ahead', when: { kind: 'behind', points: atMost('-10') } },
  { id: 'on-time', light: 'green', when: { kind: 'behind', points: atMost('0') } },
  ...pointsBehindRules,
  otherwise,
];

/** What is compared as it is has met its goal for good only when its time is over. */
const heldRules: readonly LightRule[] = [
  ...firstRules,
  ...figureRules,
  {
    id: 'met-at-end',
    light: 'blue',
    when: { kind: 'all', of: [{ kind: 'met' }, { kind: 'ended' }] },
  },
  { id: 'met', light: 'green', when: { kind: 'met' } },
  { id: 'ended', light: 'red', when: { kind: 'ended' } },
  { id: 'on-plan', light: 'green', when: { kind: 'gap', points: atMost('0') } },
];

/** 默认规则: the points of 银川 2025, with what that notice leaves open filled in. */
export const elapsedTime: LightRuleSet = {
  id: 'elapsed-time',
  name: { zh: '序时进度（默认）', en: 'Elapsed time (default)' },
  version: 1,
  source: {
    zh: '落后点数采用银川市2025年项目调度的分档；未满10个百分点、增速、上限、节点和报送各档为本系统补充。',
    en: 'Points behind as Yinchuan set them for projects in 2025; the rest (lags under 10 points, growth, ceilings, nodes, reporting) is ours.',
  },
  series: ['statistics', 'office', 'department'],
  places: 1,
  aboutPercent: '2' as Decimal,
  waived: { yellow: 'grey', red: 'grey' },
  facets: {
    progress: [...amountRules, ...pointRules],
    money: [...amountRules, ...pointRules],
    growth: [
      ...heldRules,
      {
        id: 'short',
        light: 'yellow',
        // One point of a rate, or one in twenty of an amount: 110万头 is not missed by 113万头.
        when: {
          kind: 'any',
          of: [
            { kind: 'gap', points: atMost('1') },
            { kind: 'ratio', percent: between('95', '105') },
          ],
        },
      },
      { id: 'far-short', light: 'red', when: { kind: 'gap', points: over('1') } },
      otherwise,
    ],
    ceiling: [
      ...heldRules,
      { id: 'exceeded', light: 'red', when: { kind: 'gap', points: over('0') } },
      otherwise,
    ],
    deadline: [
      ...firstRules,
      {
        id: 'overdue',
        light: 'red',
        when: { kind: 'overdue', of: 'row', unit: 'day', by: atLeast('1') },
      },
      {
        id: 'milestone-long-overdue',
        light: 'red',
        when: { kind: 'overdue', of: 'milestone', unit: 'day', by: over('30') },
      },
      {
        id: 'milestone-overdue',
        light: 'yellow',
        when: { kind: 'overdue', of: 'milestone', unit: 'day', by: atLeast('1') },
      },
      ...wordedRules,
      otherwise,
    ],
    start: [...firstRules, ...lateStartRules, otherwise],
    registration: [...firstRules, ...lateRegistrationRules, otherwise],
    reporting: [
      { id: 'late', light: 'hollow', when: { kind: 'reporting', states: ['late'] } },
      { id: 'empty', light: 'hollow', when: { kind: 'reporting', states: ['empty'] } },
      {
        id: 'reported-late',
        light: 'yellow',
        when: { kind: 'reporting', states: ['reported-late'] },
      },
      { id: 'on-time', light: 'green', when: { kind: 'reporting', states: ['on-time'] } },
      otherwise,
    ],
  },
};
