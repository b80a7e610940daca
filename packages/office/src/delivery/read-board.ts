import type { Board, InputOf } from '@jiannuo/contract';
import {
  type Day,
  explainReceipt,
  type Item,
  type ItemId,
  type Light,
  type LightRecord,
  lastDay,
  type PeriodId,
  type ProgressWord,
  periodAt,
  previousPeriod,
  printPeriod,
  printPeriodInYear,
  rollUp,
  worstFirst,
} from '@jiannuo/ledger';
import { type Known, readHistory, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { read } from '../read.ts';
import { shownChanges } from './changes.ts';
import { shownCloseOuts } from './close-outs.ts';
import { dayAt, endOf } from './days.ts';
import { inForce, isDue } from './filter-items.ts';
import { type Looking, unitsOf } from './load-items.ts';
import { endKey, overall } from './load-lights.ts';
import { presentItem, presentSigning } from './present-delivery.ts';
import { periodOf, reportStateOf } from './reporting.ts';
import { loadSettings } from './settings.ts';

/** Months a board looks back over. */
const monthsBack = 12;
/** Rows that a list on a board holds at most; its number counts all. */
const mostShown = 60;
/** What a board is drawn from. */
interface BoardState {
  readonly looking: Looking;
  readonly day: Day;
  readonly items: readonly Known<'item'>[];
  /** Overall lights without receipts, by item, in the order of periods. */
  readonly lights: ReadonlyMap<ItemId, readonly Known<'light'>[]>;
}

/** A board for the office, a leader, a unit or a county, as known at the end of a day. */
export async function readBoard(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'readBoard'>,
): Promise<Board> {
  const { jurisdictionId, kind = 'office', unit, reportId } = input;
  const deed = 'read-boards';
  return read(context, actor, { jurisdictionId, deed }, async (db, reach) => {
    if (unit !== undefined && reach !== 'any' && !reach.has(unit)) {
      throw new OfficeError('forbidden', { deed });
    }
    const today = dayAt(context.now());
    const day = input.asOf ?? today;
    const asOf = day >= today ? null : endOf(day);
    const looking = { db, jurisdictionId, asOf };
    const found = await readKnown(db, 'item', jurisdictionId, {
      asOf,
      where: {
        state: inForce,
        reportId: reportId as Item['reportId'] | undefined,
      },
    });
    const items = found.filter((item) => unit === undefined || unitsOf(item).includes(unit));
    const lights = await readKnown(db, 'light', jurisdictionId, {
      asOf,
      where: { facet: overall },
      without: ['receipt'],
    });
    const ordered = [...lights].sort((a, b) => (endKey(a.period) < endKey(b.period) ? -1 : 1));
    const state: BoardState = {
      looking,
      day,
      items,
      lights: Map.groupBy(ordered, ({ itemId }) => itemId),
    };
    const shown = items.map((item) => lastLight(state, item)?.light ?? 'grey');
    const period = periodAt('month', day);
    return {
      kind,
      unit: unit ?? null,
      asOf: day,
      period,
      periodLabel: printPeriod(period, 'zh'),
      total: items.length,
      lights: { ...rollUp(shown).counts },
      words: wordsOf(state),
      trend: trendOf(state, period),
      heat: heatOf(state, period),
      behind: await behindOf(state),
      chase: await chaseOf(state),
      restated: await restatedOf(state),
    };
  });
}

function lastLight({ lights }: BoardState, item: Item): Known<'light'> | null {
  return lights.get(item.itemId)?.at(-1) ?? null;
}

/** The light an item had at the end of a month: the last one lit for a period that had ended by then. */
function lightIn({ lights }: BoardState, item: Item, month: PeriodId): Known<'light'> | null {
  const end = lastDay(month);
  return (
    lights.get(item.itemId)?.findLast((light) => lastDay(light.period as PeriodId) <= end) ?? null
  );
}

function wordsOf(state: BoardState): Board['words'] {
  const counts: Record<ProgressWord, number> = { done: 0, ahead: 0, on: 0, behind: 0, other: 0 };
  for (const item of state.items) counts[lastLight(state, item)?.word ?? 'other'] += 1;
  return counts;
}

/** Months back to the first that has a light, oldest first. */
function monthsOf({ lights }: BoardState, last: PeriodId): PeriodId[] {
  const firsts = [...lights.values()].flatMap(([first]) => first ?? []);
  const earliest = firsts.reduce(
    (least, { period }) => (endKey(period) < least ? endKey(period) : least),
    endKey(last),
  );
  const months: PeriodId[] = [];
  let month = last;
  while (months.length < monthsBack && endKey(month) >= earliest.slice(0, 7)) {
    months.unshift(month);
    month = previousPeriod(month);
  }
  return months;
}

function trendOf(state: BoardState, last: PeriodId): Board['trend'] {
  return monthsOf(state, last).map((period) => ({
    period,
    label: printPeriodInYear(period, 'zh'),
    lights: {
      ...rollUp(state.items.map((item) => lightIn(state, item, period)?.light ?? 'grey')).counts,
    },
  }));
}

function heatOf(state: BoardState, last: PeriodId): Board['heat'] {
  const months = monthsOf(state, last);
  const byUnit = Map.groupBy(state.items, ({ unit }) => unit);
  return [...byUnit]
    .map(([unit, items]) => {
      const now = rollUp(items.map((item) => lastLight(state, item)?.light ?? 'grey'));
      return {
        unit,
        items: items.length,
        lights: { ...now.counts },
        cells: months.map((period) => {
          const { light, counts } = rollUp(
            items.map((item) => lightIn(state, item, period)?.light ?? 'grey'),
          );
          return { period, light, count: counts[light] };
        }),
      };
    })
    .sort((a, b) => worse(b) - worse(a) || b.items - a.items || (a.unit < b.unit ? -1 : 1));
}

function worse({ lights }: Pick<Board['heat'][number], 'lights'>): number {
  return lights.red * 1_000_000 + lights.yellow * 1_000 + lights.hollow;
}

/** Red and yellow items with the sentence that says why, worst and longest first. */
async function behindOf(state: BoardState): Promise<Board['behind']> {
  const { db, jurisdictionId, asOf = null } = state.looking;
  const behind = state.items.flatMap((item) => {
    const light = lastLight(state, item);
    if (light === null || (light.light !== 'red' && light.light !== 'yellow')) return [];
    return [{ item, light, running: runOf(state.lights.get(item.itemId) ?? [], light.light) }];
  });
  const worst = behind
    .sort((a, b) => order(a.light.light) - order(b.light.light) || b.running - a.running)
    .slice(0, mostShown);
  const receipts = await readKnown(db, 'light', jurisdictionId, {
    asOf,
    where: {
      facet: overall,
      itemId: worst.map(({ item }) => item.itemId),
      period: [...new Set(worst.map(({ light }) => light.period))],
    },
  });
  return worst.map(({ item, light, running }) => {
    const found = receipts.find((one) => one.itemId === item.itemId && one.period === light.period);
    return {
      item: presentItem(item, light),
      because: found === undefined ? '' : explainReceipt(found.receipt, 'zh'),
      running,
    };
  });
}

function order(light: Light): number {
  return worstFirst.indexOf(light);
}

/** How many periods in a row, the last one counted, had the light. */
function runOf(lights: readonly LightRecord[], light: Light): number {
  const other = lights.findLastIndex((one) => one.light !== light);
  return lights.length - 1 - other;
}

async function chaseOf(state: BoardState): Promise<Board['chase']> {
  const { looking, day, items } = state;
  const { db, jurisdictionId, asOf = null } = looking;
  const ids = new Map<ItemId, Known<'item'>>(items.map((item) => [item.itemId, item]));
  const shown = (item: Known<'item'>) => presentItem(item, lastLight(state, item));
  const open = items.filter((item) => item.state !== 'closed');
  const signings = (
    await readKnown(db, 'signing', jurisdictionId, {
      asOf,
      where: { state: ['sent', 'upheld', 'objected'] },
    })
  ).filter(({ itemId }) => ids.has(itemId));
  const { settings } = await loadSettings(db, jurisdictionId, asOf);
  const periods = new Set(
    open
      .flatMap((item) => [periodOf(item, day), before(periodOf(item, day))])
      .filter((p) => p !== null),
  );
  const said = await readKnown(db, 'progress', jurisdictionId, {
    asOf,
    where: { period: [...periods] },
    without: ['words', 'problem', 'nextStep', 'evidence'],
  });
  const saidOf = new Map(said.map((one) => [`${one.itemId} ${one.unit} ${one.period}`, one]));
  const late = open.filter((item) =>
    [periodOf(item, day), before(periodOf(item, day))].some((period) => {
      if (period === null || startedAfter(item, period)) return false;
      const sent = saidOf.get(`${item.itemId} ${item.unit} ${period}`) ?? null;
      const known = sent === null ? null : { ...sent, words: '—' };
      return reportStateOf(settings, { period, today: day }, known) === 'late';
    }),
  );
  const changes = await readKnown(db, 'change_request', jurisdictionId, {
    asOf,
    where: { state: 'asked' },
  });
  const closeOuts = await readKnown(db, 'close_out', jurisdictionId, {
    asOf,
    where: { state: 'asked' },
  });
  const mine = <T extends { readonly itemId: ItemId }>(list: readonly T[]) =>
    list.filter(({ itemId }) => ids.has(itemId));
  const dueSoon = open.filter((item) => isDue(item, 'soon', day));
  const overdue = open.filter((item) => isDue(item, 'overdue', day));
  const objections = signings.filter(({ state: is }) => is === 'objected');
  return {
    unsigned: signings.length - objections.length,
    objections: objections.slice(0, mostShown).flatMap((signing) => {
      const item = ids.get(signing.itemId);
      return item === undefined ? [] : [{ item: shown(item), signing: presentSigning(signing) }];
    }),
    missing: [...Map.groupBy(late, ({ unit }) => unit)]
      .map(([unit, of]) => ({ unit, items: of.length }))
      .sort((a, b) => b.items - a.items),
    toReview: mine(said).filter(({ state: is }) => is === 'submitted').length,
    changes: await shownChanges(looking, mine(changes).slice(0, mostShown)),
    closeOuts: await shownCloseOuts(looking, mine(closeOuts).slice(0, mostShown)),
    dueSoon: dueSoon.slice(0, mostShown).map(shown),
    overdue: overdue.slice(0, mostShown).map(shown),
    counts: {
      objections: objections.length,
      changes: mine(changes).length,
      closeOuts: mine(closeOuts).length,
      dueSoon: dueSoon.length,
      overdue: overdue.length,
    },
  };
}

function before(period: PeriodId | null): PeriodId | null {
  return period === null ? null : previousPeriod(period);
}

/** Nobody was asked to report what was not given out yet. */
function startedAfter({ issuedOn }: Item, period: PeriodId): boolean {
  return issuedOn === null || issuedOn > lastDay(period);
}

/** Figures that were restated within the months the board looks back over, the newest first. */
async function restatedOf({ looking, items, day }: BoardState): Promise<Board['restated']> {
  const { db, jurisdictionId, asOf = null } = looking;
  const ids = new Map<ItemId, Known<'item'>>(items.map((item) => [item.itemId, item]));
  const figures = await readHistory(db, 'figure', jurisdictionId, {
    itemId: items.map(({ itemId }) => itemId),
  });
  const until = asOf ?? endOf(day);
  const known = figures.filter(({ knownFrom }) => knownFrom <= until);
  const byThing = Map.groupBy(
    known,
    ({ itemId, goalId, period, series }) => `${itemId} ${goalId} ${period} ${series}`,
  );
  return [...byThing.values()]
    .flatMap(([now, old]) => {
      const item = now === undefined ? undefined : ids.get(now.itemId);
      if (now === undefined || old === undefined || item === undefined) return [];
      const goal = item.goals.find(({ id }) => id === now.goalId);
      return [
        {
          itemId: now.itemId,
          code: item.code,
          measure: goal?.measure ?? '',
          period: now.period,
          series: now.series,
          before: old.value,
          after: now.value,
          at: now.knownFrom.toISOString(),
        },
      ];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, mostShown);
}
