import type { Dispatch, DispatchDetail, InputOf } from '@jiannuo/contract';
import { type DispatchId, type Item, itemsOf, moveDispatch as ruleOnMoving } from '@jiannuo/ledger';
import { type AsOf, type Known, listUnits, newId, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import { loadReport } from '../load-report.ts';
import type { Db, OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { read } from '../read.ts';
import { dayAt } from './days.ts';
import { demandVersion, loadDispatch } from './load-items.ts';
import { loadShownLights } from './load-lights.ts';
import { presentItem, presentSigning } from './present-delivery.ts';
import { ruled } from './ruled.ts';

/** Divisions of labour, newest first. */
export async function listDispatches(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'listDispatches'>,
): Promise<{ items: Dispatch[] }> {
  const { jurisdictionId, reportId } = input;
  return read(context, actor, input, async (db) => {
    const where = { reportId: reportId as Known<'dispatch'>['reportId'] | undefined };
    const found = await readKnown(db, 'dispatch', jurisdictionId, { asOf: null, where });
    const items = await readKnown(db, 'item', jurisdictionId, { asOf: null, where });
    const signings = await readKnown(db, 'signing', jurisdictionId, { asOf: null });
    return {
      items: found
        .map((dispatch) => presentDispatch(dispatch, items, signings))
        .sort((a, b) => (a.id < b.id ? 1 : -1)),
    };
  });
}

/** A division of labour with its items and who has signed. */
export async function readDispatch(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'readDispatch'>,
): Promise<DispatchDetail> {
  return read(context, actor, input, (db) =>
    detailOf(db, input.jurisdictionId, input.dispatchId, null),
  );
}

/** Drafts a division of labour: the units the reading or the office named, to be checked and changed. */
export async function draftDispatch(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'draftDispatch'>,
): Promise<DispatchDetail> {
  const { jurisdictionId, reportId, title, rhythm = 'month', confirmedOnly = false } = input;
  return perform(context, actor, { act: 'draft-dispatch', jurisdictionId }, async (scope) => {
    const { db } = scope;
    const { record, listed } = await loadReport(db, { jurisdictionId, reportId });
    const where = { reportId: record.id };
    const held = await readKnown(db, 'item', jurisdictionId, { asOf: null, where });
    const taken = new Set(
      held.filter(({ state }) => state !== 'withdrawn').map(({ commitmentId }) => commitmentId),
    );
    const rows = listed.filter(
      ({ row }) =>
        row.state === 'active' &&
        !taken.has(row.id) &&
        (!confirmedOnly || row.check === 'confirmed'),
    );
    const dispatchId = newId() as DispatchId;
    const units = await listUnits(db, jurisdictionId);
    const year = record.profile.planYear ?? Number(dayAt(scope.at).slice(0, 4));
    const items = rows.flatMap(({ row, number, partTitle }) =>
      itemsOf(
        { row, position: record.ordinal * 10_000_000 + number, sectionTitle: partTitle },
        { dispatchId, units, yearEnd: `${year}-12-31`, rhythm, newId },
      ),
    );
    if (items.length === 0) throw new OfficeError('dispatch-empty');
    await scope.keep('dispatch', [
      {
        dispatchId,
        version: 1,
        reportId: record.id,
        title,
        state: 'draft',
        documentNumber: null,
        commentsUntil: null,
        objectionsUntil: null,
        signBy: null,
        issuedOn: null,
        note: null,
      },
    ]);
    await scope.keep('item', items);
    return {
      event: {
        reportId: record.id,
        subject: 'dispatch',
        subjectId: dispatchId,
        before: null,
        after: { title, items: items.length },
        touched: [dispatchId],
      },
      answer: () => detailOf(db, jurisdictionId, dispatchId, null),
    };
  });
}

const actOf = {
  draft: 'draft-dispatch',
  consulting: 'consult-dispatch',
  approved: 'approve-dispatch',
  issued: 'issue-dispatch',
} as const;

/** Sends a dispatch for comments, approves it, issues it, or takes it back to draft. */
export async function moveDispatch(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'moveDispatch'>,
): Promise<DispatchDetail> {
  const { jurisdictionId, dispatchId, version, ...move } = input;
  return perform(context, actor, { act: actOf[move.to], jurisdictionId }, async (scope) => {
    const { db } = scope;
    const dispatch = await loadDispatch({ db, jurisdictionId }, dispatchId);
    demandVersion(version, dispatch);
    const where = { dispatchId: dispatch.dispatchId };
    const items = await readKnown(db, 'item', jurisdictionId, { asOf: null, where });
    const moved = ruled(
      ruleOnMoving(dispatch, items, move, { today: dayAt(scope.at), byName: actor.name }),
    );
    await scope.keep('dispatch', [moved.dispatch]);
    await scope.keep('item', moved.items);
    await scope.keep('signing', moved.signings);
    return {
      event: {
        reportId: dispatch.reportId,
        subject: 'dispatch',
        subjectId: dispatchId,
        before: { state: dispatch.state },
        after: { state: move.to, documentNumber: moved.dispatch.documentNumber },
        touched: [dispatchId],
      },
      answer: () => detailOf(db, jurisdictionId, dispatchId, null),
    };
  });
}

async function detailOf(
  db: Db,
  jurisdictionId: string,
  dispatchId: string,
  asOf: AsOf,
): Promise<DispatchDetail> {
  const dispatch = await loadDispatch({ db, jurisdictionId, asOf }, dispatchId);
  const where = { dispatchId: dispatch.dispatchId };
  const items = await readKnown(db, 'item', jurisdictionId, { asOf, where });
  const itemId = items.map((item) => item.itemId);
  const signings = await readKnown(db, 'signing', jurisdictionId, { asOf, where: { itemId } });
  const lights = await loadShownLights({ db, jurisdictionId, asOf }, { itemIds: itemId });
  return {
    dispatch: presentDispatch(dispatch, items, signings),
    items: items.map((item) => presentItem(item, lights.get(item.itemId) ?? null)),
    signings: signings.map(presentSigning),
  };
}

function presentDispatch(
  { dispatchId, knownFrom: _from, eventSeq: _seq, ...said }: Known<'dispatch'>,
  items: readonly Item[],
  signings: readonly Known<'signing'>[],
): Dispatch {
  const own = items.filter((item) => item.dispatchId === dispatchId && item.state !== 'withdrawn');
  const ids = new Set(own.map(({ itemId }) => itemId));
  const asked = signings.filter(({ itemId }) => ids.has(itemId));
  const inState = (...states: readonly string[]) =>
    asked.filter(({ state }) => states.includes(state)).length;
  return {
    ...said,
    id: dispatchId,
    counts: {
      items: own.length,
      units: new Set(own.map(({ unit }) => unit).filter(Boolean)).size,
      withoutUnit: own.filter(({ unit }) => unit === '').length,
      signed: inState('signed'),
      toSign: inState('sent', 'upheld'),
      objected: inState('objected'),
    },
  };
}
