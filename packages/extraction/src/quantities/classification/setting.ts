import type { Amount } from '../candidate.ts';
import type { Government } from '../linking/measure.ts';
import type { PlacedAmount } from '../linking/place-amounts.ts';
import type { UnitClass } from './unit-class.ts';

/** Everything the rulings may look at to tell what an amount is. */
export interface Setting {
  readonly amount: Amount;
  readonly unit: UnitClass;
  readonly placed: PlacedAmount;
  readonly government: Government;
  readonly per: string | null;
  /** All words of the sentence before the amount. */
  readonly before: string;
}
