import type { Figure, InputOf } from '@jiannuo/contract';
import type { Decimal } from '@jiannuo/extraction';
import type { FigureRecord, ItemId } from '@jiannuo/ledger';
import { readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { perform } from '../perform.ts';
import { goalIn } from './goal-in.ts';
import { loadItems } from './load-items.ts';
import { presentFigure } from './present-delivery.ts';
import { relight } from './relight.ts';
import { demandPeriod } from './reporting.ts';

/** Enters statistics, or the office's own figures, beside what the units report. */
export async function enterFigures(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'enterFigures'>,
): Promise<{ figures: Figure[]; seq: number }> {
  const { jurisdictionId, series, figures } = input;
  const act = series === 'statistics' ? 'enter-statistics' : 'correct-figure';
  return perform(context, actor, { act, jurisdictionId }, async (scope) => {
    const { db } = scope;
    const ids = [...new Set(figures.map(({ itemId }) => itemId as ItemId))];
    const items = await loadItems({ db, jurisdictionId }, ids);
    const byId = new Map<string, (typeof items)[number]>(items.map((item) => [item.itemId, item]));
    const where = { itemId: ids, series };
    const held = await readKnown(db, 'figure', jurisdictionId, { asOf: null, where });
    const entered = new Map<string, FigureRecord>();
    for (const { itemId, goalId, period, value, note } of figures) {
      const item = byId.get(itemId);
      if (item === undefined) continue;
      demandPeriod(item, period);
      goalIn(item, goalId);
      entered.set(`${itemId} ${goalId} ${period}`, {
        itemId: item.itemId,
        goalId,
        period,
        series,
        version: 0,
        value: value as Decimal,
        byName: actor.name,
        note,
      });
    }
    await scope.keep('figure', [...entered.values()]);
    await relight(scope, ids, [...new Set(figures.map(({ period }) => period))]);
    return {
      event: {
        reportId: items[0]?.reportId ?? null,
        subject: 'progress',
        subjectId: ids.length === 1 ? (ids[0] ?? '') : `${ids.length}`,
        before: null,
        after: { series, figures: entered.size },
        touched: ids,
      },
      answer: async (seq) => {
        const now = await readKnown(db, 'figure', jurisdictionId, { asOf: null, where });
        const before = (figure: FigureRecord) =>
          held.find(
            (old) =>
              old.itemId === figure.itemId &&
              old.goalId === figure.goalId &&
              old.period === figure.period,
          )?.value ?? null;
        return {
          figures: now
            .filter((one) => entered.has(`${one.itemId} ${one.goalId} ${one.period}`))
            .map((one) => presentFigure(one, before(one))),
          seq,
        };
      },
    };
  });
}
