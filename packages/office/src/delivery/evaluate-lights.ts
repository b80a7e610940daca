import type { Evaluated, InputOf } from '@jiannuo/contract';
import {
  type Day,
  type Item,
  isPeriod,
  type LightRecord,
  type LightRuleSet,
  lastDay,
  type PeriodId,
  periodAt,
  prepareRuleSet,
  rollUp,
} from '@jiannuo/ledger';
import { type Known, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { type ActScope, perform } from '../perform.ts';
import { dayAt } from './days.ts';
import { evaluateItem, litPeriod } from './evaluate-item.ts';
import { type LightState, loadLightState } from './light-state.ts';
import { type Looking, loadItem } from './load-items.ts';
import { loadShownLights, overall } from './load-lights.ts';
import { relight } from './relight.ts';
import { rulesInForce } from './rules-in-force.ts';
import { loadSettings } from './settings.ts';

/** Everything a whole ledger's lights are lit by, under some rules. */
export interface LedgerState {
  readonly items: readonly Known<'item'>[];
  readonly state: LightState;
}

/** The period to be lit, or each item's own, and the day it is looked at. */
export interface LedgerAsked {
  readonly period: PeriodId | null;
  readonly day: Day;
}

/** The quarter and half-year that end with a month. */
function widerThan(period: PeriodId): PeriodId[] {
  return [periodAt('quarter', lastDay(period)), periodAt('half', lastDay(period))];
}

/** The items that are lit, and what they are lit by. */
export async function loadLedgerState(
  looking: Looking,
  ruleSet: LightRuleSet,
  { period, day }: LedgerAsked,
): Promise<LedgerState> {
  const { settings } = await loadSettings(looking.db, looking.jurisdictionId);
  const items = await readKnown(looking.db, 'item', looking.jurisdictionId, {
    asOf: looking.asOf ?? null,
    where: { state: ['issued', 'closing', 'closed'] },
  });
  const rules = prepareRuleSet(ruleSet);
  const periods = period === null ? [] : [period, ...widerThan(period)];
  const wanted = { settings, rules, day, periods };
  return { items, state: await loadLightState(looking, items, wanted) };
}

/** The lights of a whole ledger that differ from those kept: for the period asked, or each item's own. */
export function evaluateLedger({ items, state }: LedgerState, asked: LedgerAsked): LightRecord[] {
  return items.flatMap((item) => {
    const period =
      asked.period === null ? litPeriod(item, state, asked.day) : periodFor(item, asked.period);
    return period === null ? [] : evaluateItem(item, state, { period, day: asked.day });
  });
}

/** The period of an item that ends with the period asked; null where none does. */
function periodFor({ rhythm }: Item, period: PeriodId): PeriodId | null {
  const own = periodAt(rhythm === 'none' ? 'month' : rhythm, lastDay(period));
  return lastDay(own) === lastDay(period) ? own : null;
}

/** Lights every issued item; only what changed is written. */
export async function evaluateLights(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'evaluateLights'>,
): Promise<Evaluated> {
  const { jurisdictionId } = input;
  const period = input.period === undefined || !isPeriod(input.period) ? null : input.period;
  return perform(context, actor, { act: 'evaluate-lights', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    const { ruleSet } = await rulesInForce(scope.db, jurisdictionId);
    const asked = { period, day: dayAt(scope.at) };
    const ledger = await loadLedgerState(looking, ruleSet, asked);
    const changed = evaluateLedger(ledger, asked);
    const items = ledger.items.length;
    const told = { period: period ?? '', items };
    const answer = (seq: number) => evaluatedNow(looking, { ...told, changed, seq });
    if (changed.length === 0) return { event: null, answer };
    await scope.keep('light', changed);
    return { event: lightEvent(changed, told), answer };
  });
}

/** The event of an evaluation. */
export function lightEvent(changed: readonly LightRecord[], after: object) {
  return {
    reportId: null,
    subject: 'light',
    subjectId: 'ledger',
    before: null,
    after: { ...after, changed: changed.length },
    touched: [],
  } as const;
}

/** What an evaluation came to. */
export async function evaluatedNow(
  looking: Looking,
  told: {
    readonly period: string;
    readonly items: number;
    readonly changed: readonly LightRecord[];
    readonly seq: number;
  },
): Promise<Evaluated> {
  const shown = await loadShownLights(looking);
  return {
    period: told.period,
    items: told.items,
    changed: told.changed.filter(({ facet }) => facet === overall).length,
    lights: { ...rollUp([...shown.values()].map(({ light }) => light)).counts },
    seq: told.seq,
  };
}

/** Sets a light aside with a reason until a day, sets it by hand, or ends either; lit at once. */
export async function waiveLight(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'waiveLight'>,
): Promise<Evaluated> {
  const { jurisdictionId, itemId, facet, kind, light, reason, until } = input;
  const act = kind === 'manual' ? 'set-light' : 'waive-light';
  return perform(context, actor, { act, jurisdictionId }, async (scope: ActScope) => {
    const looking = { db: scope.db, jurisdictionId };
    const item = await loadItem(looking, itemId);
    const isFacet =
      facet === overall || facet === 'deadline' || item.goals.some(({ id }) => id === facet);
    if (!isFacet) throw new OfficeError('goal-not-of-item', { code: item.code });
    if (until !== null && until < dayAt(scope.at)) {
      throw new OfficeError('day-past', { day: until, today: dayAt(scope.at) });
    }
    await scope.keep('waiver', [
      { itemId: item.itemId, facet, version: 0, kind, light, reason, until, byName: actor.name },
    ]);
    const changed = await relight(scope, [item.itemId]);
    return {
      event: {
        reportId: item.reportId,
        subject: 'light',
        subjectId: itemId,
        before: null,
        after: { facet, kind, light, reason, until },
        touched: [itemId],
      },
      answer: (seq) => evaluatedNow(looking, { period: '', items: 1, changed, seq }),
    };
  });
}
