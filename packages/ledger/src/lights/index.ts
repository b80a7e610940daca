export { amendedLight, amendLight } from './amend.ts';
export type { Bounds } from './bounds.ts';
export {
  compareRuleSets,
  type LightChange,
  type RowLight,
  type RuleSetComparison,
} from './compare-rule-sets.ts';
export type * from './condition.ts';
export { evaluateLight, type PreparedRuleSet, prepareRuleSet } from './evaluate.ts';
export { describeRule, explainReceipt } from './explain/explain-receipt.ts';
export { facetOfGoal } from './facet-of-goal.ts';
export type * from './inputs.ts';
export { elapsedTime } from './presets/elapsed-time.ts';
export { ruleSetPresets } from './presets/presets.ts';
export type * from './receipt.ts';
export { type RolledUp, rollUp, worstFirst } from './roll-up.ts';
export type * from './rule-set.ts';
export type { RuleSetFault } from './validate/faults.ts';
export { type RuleSetCheck, validateRuleSet } from './validate/validate-rule-set.ts';
export { applyWaiver, type Waiver } from './waiver.ts';
