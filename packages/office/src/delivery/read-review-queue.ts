import type { InputOf, ReviewQueue } from '@jiannuo/contract';
import {
  isPeriod,
  lastDay,
  type PeriodId,
  periodAt,
  previousPeriod,
  printPeriod,
} from '@jiannuo/ledger';
import { type Known, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { read } from '../read.ts';
import { dayAt } from './days.ts';
import { goalsIn } from './goal-in.ts';
import { lastBefore, plannedFor } from './goal-points.ts';
import { loadShownLights } from './load-lights.ts';
import { presentItem, presentProgress } from './present-delivery.ts';
import { dueOf, periodOf, reportStateOf } from './reporting.ts';
import { loadSettings } from './settings.ts';

/** Periods that can be chosen, the one the day lies in first. */
const periodsBack = 12;

/** What was reported for a month or what ends with it, and what is missing. */
export async function readReviewQueue(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'readReviewQueue'>,
): Promise<ReviewQueue> {
  const { jurisdictionId } = input;
  const deed = 'read-progress';
  return read(context, actor, { jurisdictionId, deed }, async (db, reach) => {
    const today = dayAt(context.now());
    const period =
      input.period !== undefined && isPeriod(input.period)
        ? input.period
        : periodAt('month', today);
    const { settings } = await loadSettings(db, jurisdictionId);
    const issued = await readKnown(db, 'item', jurisdictionId, {
      asOf: null,
      where: { state: ['issued', 'closing'] },
    });
    const items = issued.flatMap((item) => {
      const own = periodOf(item, lastDay(period));
      const isAsked = own !== null && lastDay(own) === lastDay(period);
      return isAsked && (reach === 'any' || reach.has(item.unit)) ? [{ item, own }] : [];
    });
    const periods = [...new Set(items.map(({ own }) => own))];
    const itemId = items.map(({ item }) => item.itemId);
    const said = await readKnown(db, 'progress', jurisdictionId, {
      asOf: null,
      where: { itemId, period: periods },
    });
    const figures = await readKnown(db, 'figure', jurisdictionId, {
      asOf: null,
      where: { itemId },
    });
    const figuresOf = Map.groupBy(figures, (figure) => figure.itemId);
    const saidOf = Map.groupBy(said, (one) => one.itemId);
    const lights = await loadShownLights({ db, jurisdictionId });
    const shown = (item: Known<'item'>) => presentItem(item, lights.get(item.itemId) ?? null);
    const entries = items.flatMap(({ item, own }) =>
      (saidOf.get(item.itemId) ?? [])
        .filter((one) => one.state !== 'checking' || reach !== 'any')
        .map((progress) => ({
          item: shown(item),
          progress: presentProgress(progress),
          figures:
            progress.unit === item.unit
              ? figuresShown(item, own, figuresOf.get(item.itemId) ?? [])
              : [],
        })),
    );
    const missing = items.flatMap(({ item, own }) => {
      const sent = (saidOf.get(item.itemId) ?? []).find(({ unit }) => unit === item.unit) ?? null;
      const reportState = reportStateOf(settings, { period: own, today }, sent);
      const isMissing = sent === null || sent.state === 'returned' || sent.state === 'checking';
      if (!isMissing) return [];
      return [{ item: shown(item), unit: item.unit, due: dueOf(settings, own), reportState }];
    });
    const inState = (state: string) => entries.filter((one) => one.progress.state === state).length;
    return {
      period,
      periods: periodsBefore(periodAt('month', today)),
      entries,
      missing,
      counts: {
        due: items.length,
        submitted: inState('submitted'),
        accepted: inState('accepted'),
        returned: inState('returned'),
        missing: missing.length,
        late: missing.filter(({ reportState }) => reportState === 'late').length,
      },
    };
  });
}

function figuresShown(
  item: Known<'item'>,
  period: PeriodId,
  figures: readonly Known<'figure'>[],
): ReviewQueue['entries'][number]['figures'] {
  const of = (goalId: string, series: Known<'figure'>['series']) =>
    figures.find((one) => one.goalId === goalId && one.period === period && one.series === series)
      ?.value ?? null;
  return goalsIn(item).map((goal) => ({
    goalId: goal.id,
    value: of(goal.id, 'department'),
    planned: plannedFor(goal, item, period),
    last: lastBefore(figures, { goalId: goal.id, period })?.value ?? null,
    statistics: of(goal.id, 'statistics'),
    office: of(goal.id, 'office'),
  }));
}

function periodsBefore(period: PeriodId): ReviewQueue['periods'] {
  const found: PeriodId[] = [];
  let next = period;
  for (let index = 0; index <= periodsBack; index += 1) {
    found.push(next);
    next = previousPeriod(next);
  }
  return found.map((one) => ({ period: one, label: printPeriod(one, 'zh') }));
}
