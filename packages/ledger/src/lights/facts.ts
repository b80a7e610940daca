import type { Decimal } from '@jiannuo/extraction';
import { ZERO } from '../decimal/arithmetic.ts';
import { inPercent, type Ratio, ratioBy, ratioLess, ratioOf, rounded } from '../decimal/ratio.ts';
import type { Day } from '../periods/day.ts';
import { lastDay } from '../periods/period-days.ts';
import { type Goal, isCeiling } from '../plans/goal.ts';
import { isMet, shortfall } from '../plans/is-met.ts';
import { evenPlan, type Plan } from '../plans/plan.ts';
import { type ExactPlanned, exactPlanned } from '../plans/planned-at.ts';
import { exactShareDone } from '../plans/share-done.ts';
import type { DueOf } from './condition.ts';
import type { DatedMilestone, LightInputs, SeriesFigure } from './inputs.ts';
import type { LightRuleSet } from './rule-set.ts';

const ONE = '1' as Decimal;
/** Fewest places of planned values in the goal's unit. */
const fewestPlaces = 2;

/** What the rules ask about a row, each reckoned once and only when asked. */
export class Facts {
  readonly inputs: LightInputs;
  readonly #rules: Pick<LightRuleSet, 'series' | 'places' | 'aboutPercent'>;
  readonly #goal: Goal | null;
  readonly #plan: Plan;
  #figure: SeriesFigure | null | undefined;
  #planned: ExactPlanned | null | undefined;
  #share: Ratio | null | undefined;
  #behind: Decimal | null | undefined;

  constructor(
    inputs: LightInputs,
    rules: Pick<LightRuleSet, 'series' | 'places' | 'aboutPercent'>,
  ) {
    this.inputs = inputs;
    this.#rules = rules;
    this.#goal = inputs.goal ?? null;
    this.#plan = inputs.plan ?? evenPlan;
  }

  /** The figure of the first series that has one. */
  get figure(): SeriesFigure | null {
    if (this.#figure === undefined) this.#figure = this.#findFigure();
    return this.#figure;
  }

  get planned(): ExactPlanned | null {
    if (this.#planned === undefined) {
      const goal = this.#goal;
      this.#planned = goal && exactPlanned(goal, this.#plan, lastDay(this.inputs.period));
    }
    return this.#planned;
  }

  /** Points behind the plan, rounded once. */
  get behind(): Decimal | null {
    if (this.#behind === undefined) {
      const planned = this.planned?.share ?? null;
      const done = this.#done;
      const isKnown = planned !== null && done !== null;
      this.#behind = isKnown ? this.#percent(ratioLess(planned, done)) : null;
    }
    return this.#behind;
  }

  /** Percent of the way that is done. */
  get doneShare(): Decimal | null {
    return this.#done === null ? null : this.#percent(this.#done);
  }

  /** Percent of the way that is planned. */
  get plannedShare(): Decimal | null {
    const share = this.planned?.share ?? null;
    return share === null ? null : this.#percent(share);
  }

  /** What is planned by now, in the goal's unit, as fine as the goal or finer. */
  get plannedValue(): Decimal | null {
    if (this.planned === null || this.#goal === null) return null;
    const places = Math.max(fewestPlaces, this.#goal.value.split('.')[1]?.length ?? 0);
    return rounded(this.planned.value, places);
  }

  /** Percent of what is planned; null where nothing is planned yet. */
  get ratio(): Decimal | null {
    const done = this.#done;
    const { planned, figure } = this;
    if (planned === null || figure === null || this.#goal === null) return null;
    if (done !== null) return planned.share === null ? null : this.#part(done, planned.share);
    const actual = ratioOf(figure.value, ONE);
    return isCeiling(this.#goal)
      ? this.#part(planned.value, actual)
      : this.#part(actual, planned.value);
  }

  /** How far the figure is from what is asked now, in the goal's unit. */
  get gap(): Decimal | null {
    const value = this.plannedValue;
    const { figure } = this;
    if (value === null || figure === null || this.#goal === null) return null;
    const isItself = this.planned?.share === null && this.#plan.shape === 'even';
    const asked = isItself ? this.#goal : { ...this.#goal, value, valueTo: null };
    return shortfall(asked, figure.value);
  }

  /** Whether the figure meets the goal. An amount that still grows has to reach it in full. */
  get isMet(): boolean {
    if (this.#goal === null || this.figure === null) return false;
    const stillGrows = this.#goal.kind === 'cumulative' && !this.hasEnded;
    return isMet(this.#goal, this.figure.value, stillGrows ? ZERO : this.#rules.aboutPercent);
  }

  /** The day it was done, as far as it is known on the day it is looked at. */
  get doneOn(): Day | null {
    const { doneOn, day } = this.inputs;
    return doneOn !== undefined && doneOn !== null && doneOn <= day ? doneOn : null;
  }

  /** The earliest milestone that is not done. */
  get milestone(): DatedMilestone | null {
    const { milestones = [], day } = this.inputs;
    let earliest: DatedMilestone | null = null;
    for (const milestone of milestones) {
      const isDone = milestone.doneOn !== null && milestone.doneOn <= day;
      if (!isDone && (earliest === null || milestone.due < earliest.due)) earliest = milestone;
    }
    return earliest;
  }

  /** A due day, done or not. */
  due(of: DueOf): Day | null {
    if (of === 'milestone') return this.milestone?.due ?? null;
    return this.inputs.due ?? this.#goal?.due ?? null;
  }

  /** A due day of what is not done. */
  openDue(of: DueOf): Day | null {
    return this.doneOn === null ? this.due(of) : null;
  }

  /** True when the period holds the last day that counts. */
  get hasEnded(): boolean {
    const due = this.due('row');
    return due !== null && due <= lastDay(this.inputs.period);
  }

  get #done(): Ratio | null {
    if (this.#share === undefined) {
      const { figure } = this;
      this.#share = figure && this.#goal && exactShareDone(this.#goal, figure.value);
    }
    return this.#share;
  }

  #findFigure(): SeriesFigure | null {
    const figures = this.inputs.figures ?? [];
    for (const series of this.#rules.series) {
      const found = figures.find((figure) => figure.series === series);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** One of the other in percent; null when there is no other. */
  #part(one: Ratio, other: Ratio): Decimal | null {
    return other.over <= 0n ? null : this.#percent(ratioBy(one, other));
  }

  #percent(share: Ratio): Decimal {
    return inPercent(share, this.#rules.places);
  }
}
