import type { InputOf, ItemDetail, ItemList } from '@jiannuo/contract';
import { explainReceipt, type Item, isPeriod, type LightRecord, lastDay } from '@jiannuo/ledger';
import { type Known, readHistory, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import { loadCommitment } from '../load-report.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { reachOf } from '../policies.ts';
import { read } from '../read.ts';
import { shownChanges } from './changes.ts';
import { dayAt, endOf } from './days.ts';
import { deadlineFacet } from './evaluate-item.ts';
import { inForce, isDue, isWanted, itemsBySigning } from './filter-items.ts';
import { planIn } from './goal-in.ts';
import { pathsOf } from './goal-points.ts';
import { loadItem, unitsOf } from './load-items.ts';
import { endKey, loadShownLights, overall } from './load-lights.ts';
import {
  presentCloseOut,
  presentFigure,
  presentItem,
  presentProgress,
  presentSigning,
} from './present-delivery.ts';
import { rulesInForce } from './rules-in-force.ts';

const usualLimit = 200;

/** Items of the ledger, filtered and paged, as known at the end of a day. */
export async function listItems(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'listItems'>,
): Promise<ItemList> {
  const { jurisdictionId, reportId, dispatchId, state, kind, period, limit } = input;
  const asOf = input.asOf === undefined ? null : endOf(input.asOf);
  const from = input.cursor === undefined ? 0 : openCursor(input.cursor);
  return read(context, actor, input, async (db) => {
    const looking = { db, jurisdictionId, asOf };
    const found = await readKnown(db, 'item', jurisdictionId, {
      asOf,
      where: {
        reportId: reportId as Item['reportId'] | undefined,
        dispatchId: dispatchId as Item['dispatchId'] | undefined,
        state: state === 'in-force' ? inForce : state,
        kind,
      },
    });
    const until = period !== undefined && isPeriod(period) ? lastDay(period) : null;
    const lights = await loadShownLights(looking, { until });
    const signed = await itemsBySigning(looking, input.signing);
    const day = input.asOf ?? dayAt(context.now());
    const wanted = found.filter(
      (item) =>
        isWanted(item, lights.get(item.itemId) ?? null, input) &&
        (signed === null || signed.has(item.itemId)) &&
        (input.due === undefined || isDue(item, input.due, day)),
    );
    const shown = wanted.slice(from, from + (limit ?? usualLimit));
    const next = from + shown.length;
    return {
      items: shown.map((item) => presentItem(item, lights.get(item.itemId) ?? null)),
      total: wanted.length,
      nextCursor: next < wanted.length ? Buffer.from(`i${next}`).toString('base64url') : null,
    };
  });
}

function openCursor(cursor: string): number {
  const place = /^i(\d{1,7})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (place === null) throw new OfficeError('cursor-invalid');
  return Number(place[1]);
}

/**
 * Everything about one item as known at the end of a day. What units wrote and sent is shown to those
 * who may read it; the light and its reason to all.
 */
export async function readItem(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'readItem'>,
): Promise<ItemDetail> {
  const { jurisdictionId, itemId } = input;
  const asOf = input.asOf === undefined ? null : endOf(input.asOf);
  return read(context, actor, input, async (db) => {
    const looking = { db, jurisdictionId, asOf };
    const item = await loadItem(looking, itemId);
    const where = { itemId: item.itemId };
    const children = await readKnown(db, 'item', jurisdictionId, {
      asOf,
      where: { parentId: item.itemId },
    });
    const lights = await loadShownLights(looking);
    const { row } = await loadCommitment(db, { jurisdictionId, commitmentId: item.commitmentId });
    const figures = await readKnown(db, 'figure', jurisdictionId, { asOf, where });
    const { ruleSet } = await rulesInForce(db, jurisdictionId, asOf);
    const mayRead = mayReadProgress(actor, jurisdictionId, item);
    const progress = mayRead
      ? await readKnown(db, 'progress', jurisdictionId, { asOf, where })
      : [];
    const all = await readHistory(db, 'figure', jurisdictionId, where);
    const known = await readKnown(db, 'light', jurisdictionId, { asOf, where });
    const history = await readHistory(db, 'light', jurisdictionId, where);
    const changes = mayRead
      ? await readKnown(db, 'change_request', jurisdictionId, { asOf, where })
      : [];
    const [closeOut] = mayRead
      ? await readKnown(db, 'close_out', jurisdictionId, { asOf, where })
      : [];
    const shown = (one: Known<'item'>) => presentItem(one, lights.get(one.itemId) ?? null);
    return {
      item: shown(item),
      quote: row.quote,
      children: children.map(shown),
      signings: (await readKnown(db, 'signing', jurisdictionId, { asOf, where })).map(
        presentSigning,
      ),
      plans: item.goals.map(({ id }) => ({ goalId: id, plan: planData(planIn(item, id)) })),
      progress: [...progress]
        .sort((a, b) => (endKey(a.period) < endKey(b.period) ? 1 : -1))
        .map(presentProgress),
      figures: figures.map((figure) => presentFigure(figure, restated(figure, all))),
      lights: receiptsOf(item, known, history),
      changes: await shownChanges(looking, changes),
      closeOut: closeOut === undefined ? null : presentCloseOut(closeOut, item),
      paths: pathsOf(item, figures, ruleSet.series).map(({ goalId, points }) => ({
        goalId,
        points,
      })),
    };
  });
}

function mayReadProgress(actor: Actor, jurisdictionId: string, item: Item): boolean {
  const reach = reachOf(actor, 'read-progress', jurisdictionId);
  if (reach === null) return false;
  return reach === 'any' || unitsOf(item).some((unit) => reach.has(unit));
}

/** The value that a figure restates: what the version before it said. */
function restated(figure: Known<'figure'>, all: readonly Known<'figure'>[]): string | null {
  const before = all.find(
    (one) =>
      one.goalId === figure.goalId &&
      one.period === figure.period &&
      one.series === figure.series &&
      one.version === figure.version - 1,
  );
  return before?.value ?? null;
}

/** The lights of an item with their reasons, the last period first, the whole before its facets. */
function receiptsOf(
  item: Item,
  known: readonly Known<'light'>[],
  history: readonly Known<'light'>[],
): ItemDetail['lights'] {
  const rank = ({ facet }: LightRecord) => (facet === overall ? 0 : 1);
  return [...known]
    .sort((a, b) => {
      const [left, right] = [endKey(a.period), endKey(b.period)];
      return left === right ? rank(a) - rank(b) : left < right ? 1 : -1;
    })
    .map((light) => ({
      facet: light.facet,
      facetLabel: facetLabel(item, light.facet),
      period: light.period,
      light: light.light,
      word: light.word,
      because: explainReceipt(light.receipt, 'zh'),
      ruleSet: `${light.receipt.ruleSet.id} v${light.receipt.ruleSet.version}`,
      at: light.knownFrom.toISOString(),
      amended: history
        .filter(
          (one) =>
            one.facet === light.facet &&
            one.period === light.period &&
            one.version < light.version &&
            one.light !== light.light,
        )
        .map((one) => ({ light: one.light, at: one.knownFrom.toISOString() }))
        .reverse(),
    }));
}

function facetLabel(item: Item, facet: string): string {
  if (facet === overall) return '总体';
  if (facet === deadlineFacet) return '时限与节点';
  return item.goals.find(({ id }) => id === facet)?.measure ?? facet;
}

/** A plan as the contract has it: arrays that may be changed. */
function planData(plan: ReturnType<typeof planIn>): ItemDetail['plans'][number]['plan'] {
  switch (plan.shape) {
    case 'even':
      return plan;
    case 'seasonal':
      return { ...plan, cumulative: [...plan.cumulative] };
    case 'milestones':
    case 'custom':
      return { ...plan, points: [...plan.points] };
  }
}
