import type { InputOf, ItemsActed } from '@jiannuo/contract';
import {
  asked,
  replaceUnit,
  decideObjection as ruleOnDeciding,
  object as ruleOnObjecting,
  signFor as ruleOnSigning,
  type Signing,
} from '@jiannuo/ledger';
import { type Known, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { answerItems } from './answer-items.ts';
import { dayAt } from './days.ts';
import { demandUnits } from './demand-units.ts';
import { demandVersion, loadDispatch, loadItem, loadSigning, unitsOf } from './load-items.ts';
import { ruled } from './ruled.ts';

/** A unit signs for what it was charged with. */
export async function signFor(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'signFor'>,
): Promise<ItemsActed> {
  const { jurisdictionId, items } = input;
  return perform(context, actor, { act: 'sign-for', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    const signed: Signing[] = [];
    const itemId = items.map((item) => item.itemId as Signing['itemId']);
    const held = await readKnown(scope.db, 'signing', jurisdictionId, {
      asOf: null,
      where: { itemId, unit: [...new Set(items.map(({ unit }) => unit))] },
    });
    for (const { itemId: id, unit, version } of items) {
      scope.demandUnit(unit);
      const signing = held.find((one) => one.itemId === id && one.unit === unit);
      if (signing === undefined) throw new OfficeError('item-not-found', { itemId: id });
      if (signing.state === 'signed') continue;
      demandVersion(version, signing);
      signed.push(ruled(ruleOnSigning(signing, actor.name)));
    }
    const answer = (seq: number) => answerItems(looking, itemId, seq);
    if (signed.length === 0) return { event: null, answer };
    await scope.keep('signing', signed);
    return {
      event: {
        reportId: null,
        subject: 'item',
        subjectId: itemId[0] ?? '',
        before: null,
        after: { items: signed.length, unit: signed[0]?.unit ?? '' },
        touched: signed.map(({ itemId }) => itemId),
      },
      answer,
    };
  });
}

/** A unit objects to being charged with an item (改办). */
export async function object(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'object'>,
): Promise<ItemsActed> {
  const { jurisdictionId, itemId, unit, version, reason, suggested } = input;
  return perform(context, actor, { act: 'object', jurisdictionId }, async (scope) => {
    scope.demandUnit(unit);
    const looking = { db: scope.db, jurisdictionId };
    const signing = await loadSigning(looking, itemId, unit);
    demandVersion(version, signing);
    if (suggested !== null) await demandUnits(looking, [suggested]);
    const item = await loadItem(looking, itemId);
    const until =
      item.dispatchId === null
        ? null
        : (await loadDispatch(looking, item.dispatchId)).objectionsUntil;
    const objected = ruled(
      ruleOnObjecting(
        signing,
        { reason, suggested, byName: actor.name },
        { today: dayAt(scope.at), until },
      ),
    );
    await scope.keep('signing', [objected]);
    return {
      event: {
        reportId: item.reportId,
        subject: 'item',
        subjectId: itemId,
        before: { state: signing.state },
        after: { reason, suggested },
        touched: [itemId],
      },
      answer: (seq) => answerItems(looking, [item.itemId], seq),
    };
  });
}

/** The office decides on an objection. */
export async function decideObjection(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'decideObjection'>,
): Promise<ItemsActed> {
  const { jurisdictionId, itemId, unit, version, to, decision } = input;
  return perform(context, actor, { act: 'decide-objection', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    const item = await loadItem(looking, itemId);
    const signing = await loadSigning(looking, itemId, unit);
    demandVersion(version, signing);
    if (to !== null) await demandUnits(looking, [to]);
    const decided = ruled(ruleOnDeciding(item, signing, { to, decision, byName: actor.name }));
    if (decided.item !== null) await scope.keep('item', [decided.item]);
    await scope.keep('signing', decided.signings);
    return {
      event: {
        reportId: item.reportId,
        subject: 'item',
        subjectId: itemId,
        before: { unit },
        after: { unit: to ?? unit, decision },
        touched: [itemId],
      },
      answer: (seq) => answerItems(looking, [item.itemId], seq),
    };
  });
}

/** Hands what a unit answers for or has a part in over to another (移交), all of it or named items. */
export async function handOver(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'handOver'>,
): Promise<ItemsActed> {
  const { jurisdictionId, from, to, items: named, reason } = input;
  return perform(context, actor, { act: 'hand-over', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    await demandUnits(looking, [to]);
    const all = await readKnown(scope.db, 'item', jurisdictionId, { asOf: null });
    const open = all.filter(
      (item) =>
        item.state !== 'closed' &&
        item.state !== 'withdrawn' &&
        unitsOf(item).includes(from) &&
        (named === undefined || named.includes(item.itemId)),
    );
    if (open.length === 0) throw new OfficeError('item-not-found', { itemId: from });
    const signings = await readKnown(scope.db, 'signing', jurisdictionId, {
      asOf: null,
      where: { unit: from, itemId: open.map(({ itemId }) => itemId) },
    });
    const next = open.map((item) => ruled(replaceUnit(item, from, to)));
    const issued = next.filter(({ state }) => state === 'issued' || state === 'closing');
    await scope.keep('item', next);
    await scope.keep('signing', [
      ...signings.map((signing) => ended(signing, reason, actor.name)),
      ...issued.flatMap((item) => asked(item, actor.name).filter(({ unit }) => unit === to)),
    ]);
    const ids = next.map(({ itemId }) => itemId);
    return {
      event: {
        reportId: next[0]?.reportId ?? null,
        subject: 'unit',
        subjectId: from,
        before: { unit: from },
        after: { unit: to, reason, items: next.length },
        touched: ids,
      },
      answer: (seq) => answerItems(looking, ids, seq),
    };
  });
}

function ended(signing: Known<'signing'>, decision: string, byName: string): Signing {
  return { ...signing, state: 'ended', decision, byName };
}
