export type { Bounds } from './bounds.ts';
export type * from './condition.ts';
export { evaluateLight, type PreparedRuleSet, prepareRuleSet } from './evaluate.ts';
export type * from './inputs.ts';
export { elapsedTime } from './presets/elapsed-time.ts';
export type * from './receipt.ts';
export type * from './rule-set.ts';
export { applyWaiver, type Waiver } from './waiver.ts';
