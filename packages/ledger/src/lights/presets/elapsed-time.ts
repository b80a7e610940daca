import type { Decimal } from '@jiannuo/extraction';
import { atLeast, atMost, between, over, under } from '../bounds.ts';
import type { LightRule, LightRuleSet } from '../rule-set.ts';
import { figureRules, firstRules, otherwise } from './first-rules.ts';

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
  { id: 'slight-lag', light: 'green', when: { kind: 'behind', points: under('10') } },
  { id: 'behind', light: 'yellow', when: { kind: 'behind', points: between('10', '30') } },
  { id: 'far-behind', light: 'red', when: { kind: 'behind', points: over('30') } },
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
      { id: 'short', light: 'yellow', when: { kind: 'gap', points: atMost('1') } },
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
      {
        id: 'not-reported',
        light: 'hollow',
        when: { kind: 'reporting', states: ['late', 'empty'] },
      },
      {
        id: 'going',
        light: 'green',
        when: { kind: 'reporting', states: ['on-time', 'reported-late'] },
      },
      otherwise,
    ],
    start: [
      ...firstRules,
      {
        id: 'three-months',
        light: 'red',
        when: {
          kind: 'all',
          of: [
            { kind: 'consecutive', lights: ['yellow', 'red'], before: 2 },
            { kind: 'overdue', of: 'row', unit: 'day', by: atLeast('1') },
          ],
        },
      },
      {
        id: 'not-started',
        light: 'yellow',
        when: { kind: 'overdue', of: 'row', unit: 'day', by: atLeast('1') },
      },
      otherwise,
    ],
    registration: [
      ...firstRules,
      {
        id: 'two-months',
        light: 'red',
        when: { kind: 'overdue', of: 'row', unit: 'month', by: over('2') },
      },
      {
        id: 'one-month',
        light: 'yellow',
        when: { kind: 'overdue', of: 'row', unit: 'month', by: over('1') },
      },
      otherwise,
    ],
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
