import type { InputOf, ItemsActed } from '@jiannuo/contract';
import { planFaultText } from '@jiannuo/contract/plan-faults';
import type { Decimal } from '@jiannuo/extraction';
import {
  asked,
  checkPlan,
  type Goal,
  type Item,
  type Plan,
  breakDown as ruleOnBreaking,
  setMilestones,
} from '@jiannuo/ledger';
import { newId, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { answerItems } from './answer-items.ts';
import { dayAt } from './days.ts';
import { demandUnits } from './demand-units.ts';
import { goalIn } from './goal-in.ts';
import { demandVersion, loadItem, unitsOf } from './load-items.ts';
import { ruled } from './ruled.ts';

/** Breaks an item down into parts that units answer for, and sets its milestones. */
export async function breakDown(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'breakDown'>,
): Promise<ItemsActed> {
  const { jurisdictionId, itemId, version, parts, milestones } = input;
  return perform(context, actor, { act: 'break-down', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    const item = await loadItem(looking, itemId);
    scope.demandUnit(item.unit);
    demandVersion(version, item);
    const where = { parentId: item.itemId };
    const held = await readKnown(scope.db, 'item', jurisdictionId, { asOf: null, where });
    const drafts = parts.map((part) => ({
      ...part,
      goals: part.goals.map(({ goalId, value }) => ({ goalId, value: value as Decimal })),
    }));
    const made = ruled(ruleOnBreaking(item, held, drafts, { today: dayAt(scope.at), newId }));
    await demandUnits(looking, made.flatMap(unitsOf));
    const changed: Item[] =
      milestones === undefined ? [] : [ruled(setMilestones(item, milestones))];
    const ids = [item.itemId, ...made.map((part) => part.itemId)];
    const answer = (seq: number) => answerItems(looking, ids, seq);
    if (made.length + changed.length === 0) return { event: null, answer };
    await scope.keep('item', [...changed, ...made]);
    if (item.state === 'issued' || item.state === 'closing') {
      await scope.keep(
        'signing',
        made.flatMap((part) => asked(part, actor.name)),
      );
    }
    return {
      event: {
        reportId: item.reportId,
        subject: 'item',
        subjectId: itemId,
        before: { milestones: item.milestones },
        after: { parts: made.length },
        touched: ids,
      },
      answer,
    };
  });
}

/** Sets the way of each goal over the year; what it was before stays known as of then. */
export async function setPlan(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'setPlan'>,
): Promise<ItemsActed> {
  const { jurisdictionId, itemId, version, plans } = input;
  return perform(context, actor, { act: 'set-plan', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    const item = await loadItem(looking, itemId);
    scope.demandUnit(item.unit);
    demandVersion(version, item);
    const set = plans.map(({ goalId, plan }) => [goalId, plan as Plan] as const);
    for (const [goalId, plan] of set) demandPlan(goalIn(item, goalId), plan);
    await scope.keep('item', [{ ...item, plans: { ...item.plans, ...Object.fromEntries(set) } }]);
    return {
      event: {
        reportId: item.reportId,
        subject: 'item',
        subjectId: itemId,
        before: { plans: item.plans },
        after: { plans: Object.fromEntries(set) },
        touched: [itemId],
      },
      answer: (seq) => answerItems(looking, [item.itemId], seq),
    };
  });
}

function demandPlan(goal: Goal, plan: Plan): void {
  const [fault] = checkPlan(goal, plan);
  if (fault === undefined) return;
  const reason = planFaultText(fault.code, fault.details, 'zh');
  throw new OfficeError('plan-invalid', { reason });
}
