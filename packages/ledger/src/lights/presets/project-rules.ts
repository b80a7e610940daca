import { atLeast, between, over, under } from '../bounds.ts';
import type { Condition } from '../condition.ts';
import type { LightRule } from '../rule-set.ts';

/** The row or one of its milestones is past its day. */
export const anyOverdue: Condition = {
  kind: 'any',
  of: [
    { kind: 'overdue', of: 'row', unit: 'day', by: atLeast('1') },
    { kind: 'overdue', of: 'milestone', unit: 'day', by: atLeast('1') },
  ],
};

/** A project that should have started: yellow at once, red in the third month. */
export const lateStartRules: readonly LightRule[] = [
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
];

/** A project that should be in the statistics (入库), by months after its start. */
export const lateRegistrationRules: readonly LightRule[] = [
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
];

/** Behind schedule by 10 to 30 points, both in, and by more. */
export const pointsBehindRules: readonly LightRule[] = [
  { id: 'slight-lag', light: 'green', when: { kind: 'behind', points: under('10') } },
  { id: 'behind', light: 'yellow', when: { kind: 'behind', points: between('10', '30') } },
  { id: 'far-behind', light: 'red', when: { kind: 'behind', points: over('30') } },
];

/** Work without figures goes on as long as it is reported. */
export const wordedRules: readonly LightRule[] = [
  { id: 'not-reported', light: 'hollow', when: { kind: 'reporting', states: ['late', 'empty'] } },
  {
    id: 'going',
    light: 'green',
    when: { kind: 'reporting', states: ['on-time', 'reported-late'] },
  },
];
