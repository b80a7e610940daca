import type { Decimal } from '@jiannuo/extraction';
import type { Light } from '../light.ts';
import type { Day } from '../periods/day.ts';
import type { PeriodId } from '../periods/period.ts';
import type { ReportingState } from '../periods/reporting-state.ts';
import type { Goal } from '../plans/goal.ts';
import type { Plan } from '../plans/plan.ts';
import type { Facet, FigureSeries } from './rule-set.ts';
import type { Waiver } from './waiver.ts';

/** What stands at the end of the period, in the goal's unit, by one of the series. */
export interface SeriesFigure {
  readonly series: FigureSeries;
  readonly value: Decimal;
}

/** A node of the work with its due day, and the day it was done. */
export interface DatedMilestone {
  readonly name: string;
  readonly due: Day;
  readonly doneOn: Day | null;
}

/** The light the same facet had in a period. */
export interface PastLight {
  readonly period: PeriodId;
  readonly light: Light;
}

/** A light that a person set. */
export interface ManualLight {
  readonly light: Light;
  readonly by: string;
  readonly reason: string;
}

/** Everything a light is lit by. What is absent or null is not known, or does not apply. */
export interface LightInputs {
  readonly facet: Facet;
  /** The period that is judged; figures and plan are those of its last day. */
  readonly period: PeriodId;
  /**
   * The day it is looked at; due days are reckoned from it. A past period is looked at again on the day
   * of the first time, or on the day something it lacked came in.
   */
  readonly day: Day;
  readonly goal?: Goal | null;
  /** A plan that `checkPlan` finds good; without one, even. */
  readonly plan?: Plan | null;
  readonly figures?: readonly SeriesFigure[];
  /** Of the row, the start or the registration; without it, the goal's. */
  readonly due?: Day | null;
  /** A later day than `day` is not known yet. */
  readonly doneOn?: Day | null;
  readonly milestones?: readonly DatedMilestone[];
  readonly reporting?: ReportingState | null;
  /** In any order. */
  readonly pastLights?: readonly PastLight[];
  /** 1 is the best of `of`. */
  readonly rank?: { readonly place: number; readonly of: number } | null;
  /** The light first lit for this same period, when it is looked at again. */
  readonly firstLight?: Light | null;
  readonly manual?: ManualLight | null;
  readonly waiver?: Waiver | null;
}
