import type { Light } from '../light.ts';
import type { Day } from '../periods/day.ts';
import type { Evaluation } from './receipt.ts';
import type { LightRuleSet } from './rule-set.ts';

/** A good reason for which a light is not counted for a time (豁免). */
export interface Waiver {
  readonly reason: string;
  /** The last day it counts. */
  readonly until: Day;
}

/**
 * An evaluation under a waiver: the rule set says which light shows instead, and the receipt keeps the
 * one the rules give. Unchanged after the waiver's last day, and for lights that cannot be waived.
 */
export function applyWaiver(
  evaluation: Evaluation,
  waiver: Waiver,
  waived: LightRuleSet['waived'],
): Evaluation {
  const { light, receipt } = evaluation;
  const shown: Light | undefined = waived[light];
  if (shown === undefined || receipt.day > waiver.until) return evaluation;
  const { reason, until } = waiver;
  return { light: shown, word: 'other', receipt: { ...receipt, waiver: { reason, until, shown } } };
}
