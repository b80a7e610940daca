/*
 * The grammars of figures and periods for any text, an entry of their own: who only reads reports carries
 * none of it.
 */
export type { Figure } from './quantities/figures/figure.ts';
export { type Bound, findBounds } from './quantities/figures/find-bounds.ts';
export { findMeasures, type Measure } from './quantities/figures/find-measures.ts';
export { findNumbers } from './quantities/figures/find-numbers.ts';
export { findOrdinals } from './quantities/figures/find-ordinals.ts';
export { findShares } from './quantities/figures/find-shares.ts';
export { findQuantities } from './quantities/find-quantities.ts';
export { type Fraction, toDecimal } from './quantities/numerals/fraction.ts';
export { toIso } from './quantities/periods/calendar.ts';
export { type Duration, findDurations } from './quantities/periods/find-durations.ts';
export { findPeriods } from './quantities/periods/find-periods.ts';
export type { PeriodMention } from './quantities/periods/mention.ts';
