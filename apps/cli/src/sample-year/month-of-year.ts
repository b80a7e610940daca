import type { Entry, Item } from '@jiannuo/contract';
import type { Office } from '@jiannuo/office';
import {
  chance,
  courseOf,
  isLateUnit,
  nextSteps,
  pick,
  problems,
  returnReasons,
  taskWords,
} from '@jiannuo/samples/year';
import { figureFor } from './figures.ts';
import { officeClerk, officeHead, reporterOf } from './people.ts';
import { dayOf, type SampleClock } from './sample-clock.ts';
import type { OnSampleReport } from './sample-year.ts';

export interface MonthAsked {
  readonly on: OnSampleReport;
  /** 2–11. */
  readonly month: number;
  /** True for the month under way: some have reported, nobody has looked at it. */
  readonly isOpen: boolean;
}

/** One month of the sample year: what units report, what the office accepts, returns and lights. */
export class MonthOfYear {
  readonly #office: Office;
  readonly #clock: SampleClock;
  readonly #asked: MonthAsked;

  constructor(office: Office, clock: SampleClock, asked: MonthAsked) {
    this.#office = office;
    this.#clock = clock;
    this.#asked = asked;
  }

  /** Monthly items by the 28th, quarterly ones by the 10th of the month after. */
  async live(items: readonly Item[]): Promise<void> {
    const { month, isOpen } = this.#asked;
    const open = items.filter(({ state }) => state === 'issued');
    const monthly = open.filter(({ rhythm }) => rhythm === 'month');
    const period = `2026-${String(month).padStart(2, '0')}`;
    await this.#report(monthly, { period, from: 18, late: 29, isPartly: isOpen });
    if (isOpen) return;
    await this.#evaluate(dayOf(month, 28), 1);
    if (month % 3 === 0) {
      const quarterly = open.filter(({ rhythm }) => rhythm === 'quarter');
      this.#clock.setTo(dayOf(month + 1, 4));
      await this.#report(quarterly, {
        period: `2026-Q${month / 3}`,
        from: 4,
        late: 12,
        next: true,
      });
      await this.#evaluate(dayOf(month + 1, 11), 0);
    }
  }

  async #evaluate(day: string, later: number): Promise<void> {
    const { jurisdictionId } = this.#asked.on;
    this.#clock.setTo(
      later === 0 ? day : day.replace(/\d\d$/, (text) => String(Number(text) + later)),
    );
    await this.#office.evaluateLights(officeHead, { jurisdictionId });
  }

  async #report(
    items: readonly Item[],
    when: {
      readonly period: string;
      readonly from: number;
      readonly late: number;
      readonly next?: boolean;
      readonly isPartly?: boolean;
    },
  ): Promise<void> {
    const { month } = this.#asked;
    const { period, from, late, next = false, isPartly = false } = when;
    const day = (number: number) => dayOf(next ? month + 1 : month, number);
    const byUnit = [...Map.groupBy(items, ({ unit }) => unit)];
    const isSilent = (unit: string) => chance(`silent ${unit} ${period}`) < 0.02;
    const onTime = byUnit.filter(([unit]) => !isLateUnit(unit) && !isSilent(unit));
    this.#clock.setTo(day(from));
    for (const [unit, own] of onTime) {
      if (isPartly && chance(`early ${unit}`) > 0.45) continue;
      await this.#send(unit, own, period);
    }
    if (isPartly) return;
    await this.#review(onTime, period, day(from + 5));
    const lateOnes = byUnit.filter(([unit]) => isLateUnit(unit));
    this.#clock.setTo(day(Math.min(late, month === 2 && !next ? 28 : late)));
    for (const [unit, own] of lateOnes) await this.#send(unit, own, period);
    await this.#review(lateOnes, period, day(late));
  }

  async #send(unit: string, items: readonly Item[], period: string, version = 0): Promise<void> {
    const { jurisdictionId } = this.#asked.on;
    await this.#office.reportProgress(reporterOf(unit), {
      jurisdictionId,
      unit,
      period,
      key: crypto.randomUUID(),
      to: 'submitted',
      entries: items.map((item) => this.#entry(item, version)),
    });
  }

  #entry(item: Item, version: number): Entry {
    const { month } = this.#asked;
    const course = courseOf(item.code);
    const isBehind =
      course === 'behind' || course === 'far-behind' || (course === 'recovers' && month < 8);
    const stage = Math.min(taskWords.length - 1, Math.floor((month - 1) / 2.4));
    const figures = item.goals.map((goal) => ({
      goalId: goal.id,
      value: figureFor(item, goal, month),
    }));
    const said = item.goals
      .map((goal, at) => `${goal.measure}${figures[at]?.value ?? ''}${goal.unit}`)
      .join('，');
    const seed = `${item.code} ${month}`;
    return {
      itemId: item.id,
      version,
      figures,
      words:
        said === ''
          ? pick(taskWords[stage] ?? taskWords[0] ?? [''], `${item.code} ${stage}`)
          : `截至${month}月底，${said}。`,
      problem: isBehind ? pick(problems, seed) : '',
      nextStep: isBehind ? pick(nextSteps, seed) : '',
      noChange: false,
      evidence: [],
    };
  }

  /** Most is accepted; some is returned with a reason, sent again, and accepted then. */
  async #review(
    byUnit: readonly (readonly [string, readonly Item[]])[],
    period: string,
    day: string,
  ): Promise<void> {
    const { jurisdictionId } = this.#asked.on;
    this.#clock.setTo(day);
    const all = byUnit.flatMap(([unit, items]) => items.map((item) => ({ unit, item })));
    if (all.length === 0) return;
    const isReturned = ({ item }: { item: Item }) =>
      chance(`return ${item.code} ${period}`) < 0.012;
    const returned = all.filter(isReturned);
    const seen = ({ unit, item }: { unit: string; item: Item }, version: number) => ({
      itemId: item.id,
      unit,
      period,
      version,
    });
    if (returned.length > 0) {
      await this.#office.reviewProgress(officeClerk, {
        jurisdictionId,
        verdict: 'returned',
        entries: returned.map((one) => ({
          ...seen(one, 1),
          reason: pick(returnReasons, `${one.item.code} ${period}`),
        })),
      });
      for (const { unit, item } of returned) await this.#send(unit, [item], period, 2);
    }
    await this.#office.reviewProgress(officeClerk, {
      jurisdictionId,
      verdict: 'accepted',
      entries: all.map((one) => seen(one, isReturned(one) ? 3 : 1)),
    });
  }
}
