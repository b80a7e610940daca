import {
  canonicalJson,
  type DatedMilestone,
  type Day,
  type Evaluation,
  evaluateLight,
  type FigureRecord,
  facetOfGoal,
  type Goal,
  type Item,
  type LightInputs,
  type LightRecord,
  lastDay,
  omit,
  type PeriodId,
  type Progress,
  periodAt,
  previousPeriod,
  worstFirst,
} from '@jiannuo/ledger';
import type { Known } from '@jiannuo/store';
import { goalsIn, planIn } from './goal-in.ts';
import type { LightState } from './light-state.ts';
import { overall } from './load-lights.ts';
import { dueOf, reportStateOf } from './reporting.ts';

/** The facet of an item's own deadline and milestones. */
export const deadlineFacet = 'deadline';

/**
 * The period an item is lit for on a day: the one the day lies in, once it was reported or its last day
 * for reports is past; else the one before, so that a light never goes out while a report is awaited.
 */
export function litPeriod(item: Item, state: LightState, day: Day): PeriodId | null {
  if (item.rhythm === 'none') return periodAt('month', day);
  const now = periodAt(item.rhythm, day);
  const isAsked = (period: PeriodId) => lastDay(period) >= (item.issuedOn ?? '9999-12-31');
  const isReported = (period: PeriodId) => leadProgress(item, state, period) !== null;
  if (isAsked(now) && (isReported(now) || day > dueOf(state.settings, now))) return now;
  const before = previousPeriod(now);
  if (!isAsked(before)) return null;
  return isReported(before) || day > dueOf(state.settings, before) ? before : null;
}

/** The lights of an item for a period, as of a day, where they differ from those kept. */
export function evaluateItem(
  item: Item,
  state: LightState,
  { period, day }: { readonly period: PeriodId; readonly day: Day },
): LightRecord[] {
  const base = inputsOf(item, state, { period, day });
  const goals = goalsIn(item);
  const evaluated: [string, Evaluation][] = [
    ...goals.map((goal): [string, Evaluation] => [goal.id, ofGoal(goal, item, state, base)]),
    [deadlineFacet, lit(deadlineFacet, item, state, { ...base, facet: 'deadline' })],
  ];
  const shown = goals.length === 0 ? evaluated : leavingOut(evaluated);
  const worst = worstOf(shown);
  return [...evaluated, [overall, worst] as const].flatMap(([facet, { light, word, receipt }]) => {
    const record: LightRecord = {
      itemId: item.itemId,
      facet,
      period,
      version: 0,
      light,
      word,
      receipt,
    };
    return isKept(record, state) ? [] : [record];
  });
}

/** A deadline that says no more than "reported" is no light of its own beside figures. */
function leavingOut(evaluated: readonly [string, Evaluation][]): [string, Evaluation][] {
  return evaluated.filter(
    ([facet, { light }]) => facet !== deadlineFacet || (light !== 'green' && light !== 'grey'),
  );
}

function worstOf(evaluated: readonly [string, Evaluation][]): Evaluation {
  const order = (light: LightRecord['light']) => worstFirst.indexOf(light);
  const [first, ...rest] = evaluated.map(([, evaluation]) => evaluation);
  if (first === undefined) throw new Error('an item is lit for its deadline at least');
  return rest.reduce(
    (worst, next) => (order(next.light) < order(worst.light) ? next : worst),
    first,
  );
}

function ofGoal(
  goal: Goal,
  item: Item,
  state: LightState,
  base: Omit<LightInputs, 'facet'>,
): Evaluation {
  const figures = (state.figures.get(item.itemId) ?? []).filter(
    (figure) =>
      figure.goalId === goal.id && figure.period === base.period && counts(figure, item, state),
  );
  return lit(goal.id, item, state, {
    ...base,
    facet: facetOfGoal(goal),
    goal,
    plan: planIn(item, goal.id),
    figures,
  });
}

/** What a unit said counts from when it left the unit until it is returned. */
function counts(figure: FigureRecord, item: Item, state: LightState): boolean {
  if (figure.series !== 'department') return true;
  return leadProgress(item, state, figure.period) !== null;
}

function lit(facet: string, item: Item, state: LightState, inputs: LightInputs): Evaluation {
  const { period } = inputs;
  const past = (state.past.get(item.itemId) ?? []).filter((light) => light.facet === facet);
  const kept = keptLight(state, { itemId: item.itemId, facet, period });
  const waiver = (state.waivers.get(item.itemId) ?? []).find(
    (one) => (one.facet === facet || one.facet === overall) && one.kind !== 'ended',
  );
  const first = kept?.receipt.amended?.first ?? kept?.light ?? null;
  return evaluateLight(state.rules, {
    ...inputs,
    pastLights: past
      .filter((light) => light.period < period)
      .map((light) => ({ period: light.period as PeriodId, light: light.light })),
    firstLight: first,
    ...waived(waiver),
  });
}

function waived(waiver: Known<'waiver'> | undefined): Pick<LightInputs, 'manual' | 'waiver'> {
  if (waiver === undefined) return {};
  const { kind, light, reason, until, byName: by } = waiver;
  return kind === 'manual'
    ? { manual: { light, by, reason } }
    : { waiver: { reason, until: until ?? '9999-12-31' } };
}

function inputsOf(
  item: Item,
  state: LightState,
  { period, day }: { readonly period: PeriodId; readonly day: Day },
): Omit<LightInputs, 'facet'> {
  const progress = leadProgress(item, state, period);
  const milestones: DatedMilestone[] = item.milestones.map(({ title, due, done }) => ({
    name: title,
    due,
    doneOn: done,
  }));
  return {
    period,
    day,
    due: item.due,
    doneOn: item.closedOn,
    milestones,
    reporting:
      item.rhythm === 'none'
        ? 'not-due'
        : reportStateOf(state.settings, { period, today: day }, progress),
  };
}

/** What the unit that answers said of the item for a period, unless it was returned or has not left it. */
function leadProgress(item: Item, state: LightState, period: string): Progress | null {
  const found = (state.progress.get(item.itemId) ?? []).find(
    (one) => one.unit === item.unit && one.period === period,
  );
  if (found === undefined) return null;
  return found.state === 'submitted' || found.state === 'accepted' ? found : null;
}

/** True where the same light is kept for the same reason; the day it was looked at does not matter. */
function isKept(record: LightRecord, state: LightState): boolean {
  const kept = keptLight(state, record);
  if (kept === undefined) return false;
  const reason = ({ light, receipt }: Pick<LightRecord, 'light' | 'receipt'>) =>
    canonicalJson({ light, receipt: omit(receipt, 'day') });
  return reason(kept) === reason(record);
}

function keptLight(
  state: LightState,
  of: Pick<LightRecord, 'itemId' | 'facet' | 'period'>,
): LightRecord | undefined {
  return state.kept
    .get(of.itemId)
    ?.find(({ facet, period }) => facet === of.facet && period === of.period);
}
