import type { InputOf, ProgressActed } from '@jiannuo/contract';
import { type ItemId, type Progress, reviewProgress as ruleOnReviewing } from '@jiannuo/ledger';
import { readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { reachOf } from '../policies.ts';
import { demandVersion } from './load-items.ts';
import { presentProgress } from './present-delivery.ts';
import { relight } from './relight.ts';
import { ruled } from './ruled.ts';

/**
 * The office accepts progress, or returns it with a reason; a unit's checker may return what has not
 * left the unit. What was accepted is lit at once.
 */
export async function reviewProgress(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'reviewProgress'>,
): Promise<ProgressActed> {
  const { jurisdictionId, verdict, entries } = input;
  const act = verdict === 'accepted' ? 'accept-progress' : 'return-progress';
  return perform(context, actor, { act, jurisdictionId }, async (scope) => {
    const { db } = scope;
    const at = reachOf(actor, act, jurisdictionId) === 'any' ? 'office' : 'unit';
    const ids = [...new Set(entries.map(({ itemId }) => itemId as ItemId))];
    const where = { itemId: ids, period: [...new Set(entries.map(({ period }) => period))] };
    const held = await readKnown(db, 'progress', jurisdictionId, { asOf: null, where });
    const reviewed = entries.map(({ itemId, unit, period, version, reason }): Progress => {
      scope.demandUnit(unit);
      const found = held.find(
        (one) => one.itemId === itemId && one.unit === unit && one.period === period,
      );
      if (found === undefined) throw new OfficeError('progress-not-found');
      demandVersion(version, found);
      return ruled(ruleOnReviewing(found, { verdict, by: actor.name, reason: reason ?? null, at }));
    });
    await scope.keep('progress', reviewed);
    if (at === 'office') await relight(scope, ids, where.period);
    return {
      event: {
        reportId: null,
        subject: 'progress',
        subjectId: entries.length === 1 ? (ids[0] ?? '') : `${entries.length}`,
        before: null,
        after: { verdict, entries: entries.length },
        touched: ids,
      },
      answer: async (seq) => {
        const now = await readKnown(db, 'progress', jurisdictionId, { asOf: null, where });
        return { progress: now.map(presentProgress), seq, repeated: false };
      },
    };
  });
}
