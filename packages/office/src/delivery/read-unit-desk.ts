import type { Duty, InputOf, UnitDesk } from '@jiannuo/contract';
import {
  type Day,
  type ItemId,
  isPeriod,
  lastDay,
  type PeriodId,
  periodAt,
  periodParts,
  previousPeriod,
  printPeriod,
} from '@jiannuo/ledger';
import { type Known, readDrafts, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { Db, OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { read } from '../read.ts';
import { dayAt } from './days.ts';
import { goalsIn } from './goal-in.ts';
import { lastBefore, plannedFor } from './goal-points.ts';
import { unitsOf } from './load-items.ts';
import { loadShownLights } from './load-lights.ts';
import { presentItem, presentProgress, presentSigning } from './present-delivery.ts';
import { dueOf, periodOf, reportStateOf } from './reporting.ts';
import { loadSettings } from './settings.ts';

/** Periods before the one shown that can be chosen. */
const periodsBack = 12;

/** What a unit owes for a period: what to sign for, what to report, and what it said last. */
export async function readUnitDesk(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'readUnitDesk'>,
): Promise<UnitDesk> {
  const { jurisdictionId, unit } = input;
  const deed = 'read-progress';
  return read(context, actor, { jurisdictionId, deed }, async (db, reach) => {
    if (reach !== 'any' && !reach.has(unit)) throw new OfficeError('forbidden', { deed });
    const today = dayAt(context.now());
    const { settings } = await loadSettings(db, jurisdictionId);
    const all = await readKnown(db, 'item', jurisdictionId, {
      asOf: null,
      where: { state: ['issued', 'closing'] },
    });
    const own = all.filter((item) => unitsOf(item).includes(unit));
    const period = periodAsked(input.period, own, today);
    const reported = own.filter((item) => isReportedFor(item, period));
    const loaded = await loadWords(db, jurisdictionId, { items: reported, all, unit, period });
    const lights = await loadShownLights({ db, jurisdictionId });
    const shown = (item: Known<'item'>) => presentItem(item, lights.get(item.itemId) ?? null);
    const duties = reported.map((item): Duty => {
      const progress = loaded.progress.find((one) => one.itemId === item.itemId) ?? null;
      const own = periodFor(item, period);
      const isLead = item.unit === unit;
      const figures = loaded.figures.filter((figure) => figure.itemId === item.itemId);
      return {
        item: shown(item),
        role: isLead
          ? 'lead'
          : (item.parties.find((party) => party.unit === unit)?.role ?? 'joint'),
        due: dueOf(settings, own),
        reportState: reportStateOf(settings, { period: own, today }, progress),
        progress: progress === null ? null : presentProgress(progress),
        figures: isLead
          ? goalsIn(item).map((goal) => {
              const at = { goalId: goal.id, period: own };
              const last = lastBefore(figures, at);
              const now = figures.find(
                (one) =>
                  one.goalId === goal.id && one.period === own && one.series === 'department',
              );
              return {
                goalId: goal.id,
                planned: plannedFor(goal, item, own),
                last: last?.value ?? null,
                lastPeriod: last?.period ?? null,
                value: now?.value ?? null,
              };
            })
          : [],
        lastWords: loaded.lastWords.get(item.itemId) ?? '',
        draft: (loaded.drafts.get(item.itemId) as Duty['draft'] | undefined) ?? null,
        children: childrenOf(item, all, loaded.parts).map(({ child, said }) => ({
          itemId: child.itemId,
          unit: child.unit,
          title: child.title,
          reportState: reportStateOf(settings, { period: periodFor(child, period), today }, said),
          words: said?.words ?? '',
          light: lights.get(child.itemId)?.light ?? 'grey',
        })),
      };
    });
    const open = await readKnown(db, 'signing', jurisdictionId, {
      asOf: null,
      where: { unit, state: ['sent', 'upheld', 'objected'] },
    });
    const itemsById = new Map(all.map((item) => [item.itemId, item]));
    return {
      unit,
      period,
      periodLabel: printPeriod(period, 'zh'),
      due: dueOf(settings, period),
      periods: periodsOf(period, today),
      unitCheck: settings.unitCheck,
      duties,
      toSign: open.flatMap((signing) => {
        const item = itemsById.get(signing.itemId);
        return item === undefined ? [] : [{ ...presentSigning(signing), item: shown(item) }];
      }),
      requests: requestsOf(own, today),
    };
  });
}

/** The period asked for, or the one of the day: of the shortest rhythm the unit's items have. */
function periodAsked(
  asked: string | undefined,
  items: readonly Known<'item'>[],
  today: Day,
): PeriodId {
  if (asked !== undefined && isPeriod(asked)) return asked;
  const shortest = (['month', 'quarter', 'half'] as const).find((length) =>
    items.some(({ rhythm }) => rhythm === length),
  );
  return periodAt(shortest ?? 'month', today);
}

/** An item is reported for a period when its own period ends with it. */
function isReportedFor(item: Known<'item'>, period: PeriodId): boolean {
  const own = periodOf(item, lastDay(period));
  return own !== null && lastDay(own) === lastDay(period);
}

function periodFor(item: Known<'item'>, period: PeriodId): PeriodId {
  return periodOf(item, lastDay(period)) ?? period;
}

function periodsOf(period: PeriodId, today: Day): UnitDesk['periods'] {
  const { length } = periodParts(period);
  const found: PeriodId[] = [];
  let next = periodAt(length, today);
  for (let index = 0; index <= periodsBack; index += 1) {
    found.push(next);
    next = previousPeriod(next);
  }
  if (!found.includes(period)) found.push(period);
  return found.map((one) => ({ period: one, label: printPeriod(one, 'zh') }));
}

interface LoadedWords {
  readonly progress: readonly Known<'progress'>[];
  readonly figures: readonly Known<'figure'>[];
  readonly parts: readonly Known<'progress'>[];
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly lastWords: ReadonlyMap<string, string>;
}

async function loadWords(
  db: Db,
  jurisdictionId: string,
  asked: {
    readonly items: readonly Known<'item'>[];
    readonly all: readonly Known<'item'>[];
    readonly unit: string;
    readonly period: PeriodId;
  },
): Promise<LoadedWords> {
  const { items, all, unit, period } = asked;
  const itemId = items.map((item) => item.itemId);
  const known = await readKnown(db, 'progress', jurisdictionId, {
    asOf: null,
    where: { itemId, unit },
  });
  const figures = await readKnown(db, 'figure', jurisdictionId, { asOf: null, where: { itemId } });
  const children = all.filter(({ parentId }) => parentId !== null && itemId.includes(parentId));
  const parts = await readKnown(db, 'progress', jurisdictionId, {
    asOf: null,
    where: { itemId: children.map((child) => child.itemId) },
  });
  const periods = new Map(items.map((item) => [item.itemId, periodFor(item, period)]));
  const drafts = new Map<string, unknown>();
  for (const own of new Set(periods.values())) {
    for (const [id, draft] of await readDrafts(db, jurisdictionId, { unit, period: own })) {
      if (periods.get(id as ItemId) === own) drafts.set(id, draft);
    }
  }
  const before = known
    .filter((one) => one.period < (periods.get(one.itemId) ?? '') && one.words !== '')
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  return {
    progress: known.filter((one) => one.period === periods.get(one.itemId)),
    figures,
    parts,
    drafts,
    lastWords: new Map(before.map((one) => [one.itemId, one.words])),
  };
}

function childrenOf(
  item: Known<'item'>,
  all: readonly Known<'item'>[],
  parts: readonly Known<'progress'>[],
) {
  return all
    .filter(({ parentId }) => parentId === item.itemId)
    .map((child) => ({
      child,
      said: parts.findLast((one) => one.itemId === child.itemId && one.unit === child.unit) ?? null,
    }));
}

/** How many reports the unit was asked for: the office's own measure of restraint. */
function requestsOf(items: readonly Known<'item'>[], today: Day): UnitDesk['requests'] {
  const month = periodAt('month', today);
  const asked = (of: PeriodId) => items.filter((item) => isReportedFor(item, of)).length;
  return { thisMonth: asked(month), lastMonth: asked(previousPeriod(month)) };
}
