import type { LightRule } from '../rule-set.ts';

/** A person's word goes before every rule, and what is done is done. */
export const firstRules: readonly LightRule[] = [
  { id: 'manual', light: 'as-set', when: { kind: 'manual' } },
  { id: 'done', light: 'blue', when: { kind: 'done', when: 'ever' } },
];

/** A figure that is missing is no figure of nought: not asked for yet, or not reported. */
export const figureRules: readonly LightRule[] = [
  {
    id: 'figure-not-due',
    light: 'grey',
    when: {
      kind: 'all',
      of: [{ kind: 'no-figure' }, { kind: 'reporting', states: ['not-due', 'due'] }],
    },
  },
  { id: 'not-reported', light: 'hollow', when: { kind: 'no-figure' } },
  { id: 'no-plan', light: 'grey', when: { kind: 'no-plan' } },
];

/** What no rule before it says anything of. */
export const otherwise: LightRule = {
  id: 'otherwise',
  light: 'grey',
  when: { kind: 'otherwise' },
};
