import type { Light } from '../../light.ts';
import type { PeriodLength } from '../../periods/period.ts';
import type { Leaf } from '../condition.ts';
import type { Ground, Receipt } from '../receipt.ts';
import type { LightRule, Words } from '../rule-set.ts';

/** What the words of a rule depend on besides the rule. */
export interface RuleSetting {
  /** The goal's unit; `%` where it is not known. */
  readonly unit: string;
  readonly length: PeriodLength;
}

/** How one language says why a light is lit. */
export interface Phrases {
  /** What was found, with its numbers; no full stop. */
  fact(ground: Ground, receipt: Receipt): string;
  /** What the rule asks. */
  rule(leaf: Leaf, setting: RuleSetting): string;
  /** Several conditions together. */
  joined(conditions: readonly string[], kind: 'all' | 'any'): string;
  /** The sentence. */
  sentence(facts: readonly string[], rule: string, receipt: Receipt): string;
  /** A rule for a table of rules. */
  line(rule: string, of: Pick<LightRule, 'light' | 'label'>): string;
}

/** The lights' names. */
export const lightNames: Readonly<Record<Light, Words>> = {
  blue: { zh: '蓝灯', en: 'blue' },
  green: { zh: '绿灯', en: 'green' },
  yellow: { zh: '黄灯', en: 'yellow' },
  red: { zh: '红灯', en: 'red' },
  hollow: { zh: '空心灯', en: 'not reported' },
  grey: { zh: '灰灯', en: 'grey' },
};
