import type { Decimal } from '@jiannuo/extraction';
import type { Light } from '../light.ts';
import type { Day } from '../periods/day.ts';
import type { PeriodId } from '../periods/period.ts';
import type { Leaf } from './condition.ts';
import type { Facet, FigureSeries, ProgressWord, Words } from './rule-set.ts';
import type { Waiver } from './waiver.ts';

/** Names of what a light was lit by. Shares and points are in percent, days ISO dates. */
export type InputName =
  | 'goal'
  | 'goalTo'
  | 'comparator'
  | 'direction'
  | 'unit'
  | 'base'
  | 'plan'
  | 'plannedValue'
  | 'plannedShare'
  | 'actual'
  | 'doneShare'
  | 'due'
  | 'milestone'
  | 'doneOn'
  | 'reporting'
  | 'pastLights'
  | 'rankPlace'
  | 'rankOf'
  | 'firstLight'
  | 'manualBy'
  | 'manualReason';

/** Values as exact text. */
export type ReceiptInputs = Partial<Readonly<Record<InputName, string>>>;

/** One condition that held. */
export interface Ground {
  /** With its threshold. */
  readonly condition: Leaf;
  /** What the threshold was laid against; null for conditions without a number. */
  readonly measured: Decimal | null;
  /** How far the measured value is from the nearest threshold; null where there is none. */
  readonly margin: Decimal | null;
}

/** A waiver and the light that shows instead. */
export interface WaiverNote extends Waiver {
  readonly shown: Light;
}

/** A past period looked at again: its first light, and what it shows now. */
export interface AmendmentNote {
  readonly first: Light;
  readonly shown: Light;
}

/** Why a light is what it is (亮灯凭据): enough to say so in a sentence, years later. */
export interface Receipt {
  readonly ruleSet: { readonly id: string; readonly version: number };
  readonly facet: Facet;
  /** `not-lit` where the rule set does not name the facet. */
  readonly rule: string;
  /** By the rule, before any amendment or waiver. */
  readonly light: Light;
  readonly word: ProgressWord;
  readonly label?: Words;
  /** True when the light is the one a person set. */
  readonly asSet?: true;
  readonly period: PeriodId;
  readonly day: Day;
  readonly inputs: ReceiptInputs;
  /** Whose figure was used; null when none was. */
  readonly series: FigureSeries | null;
  readonly grounds: readonly Ground[];
  readonly amended?: AmendmentNote;
  readonly waiver?: WaiverNote;
}

/** A light with its reason. */
export interface Evaluation {
  /** What shows. */
  readonly light: Light;
  readonly word: ProgressWord;
  readonly receipt: Receipt;
}
