import type { CloseOut, InputOf } from '@jiannuo/contract';
import {
  type Closing,
  type ItemId,
  reopen,
  decideClose as ruleOnDeciding,
  requestClose as ruleOnRequesting,
} from '@jiannuo/ledger';
import { type Known, knownEvidence, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { type ActScope, type Performed, perform } from '../perform.ts';
import { read } from '../read.ts';
import { dayAt } from './days.ts';
import { demandVersion, type Looking, loadItem, openFirst } from './load-items.ts';
import { presentCloseOut } from './present-delivery.ts';
import { relight } from './relight.ts';
import { ruled } from './ruled.ts';

/** Close-outs, those to be decided first, then the newest. */
export async function listCloseOuts(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'listCloseOuts'>,
): Promise<{ items: CloseOut[] }> {
  const { jurisdictionId, unit } = input;
  return read(context, actor, { jurisdictionId, deed: 'read-progress' }, async (db, reach) => {
    const found = await readKnown(db, 'close_out', jurisdictionId, { asOf: null, where: { unit } });
    const own = found.filter((one) => reach === 'any' || reach.has(one.unit));
    return { items: await shownCloseOuts({ db, jurisdictionId }, own) };
  });
}

/** Close-outs as people see them, those to be decided first, then the newest. */
export async function shownCloseOuts(
  looking: Looking,
  found: readonly Known<'close_out'>[],
): Promise<CloseOut[]> {
  const ordered = await openFirst(looking, found);
  return ordered.map(({ one, item }) => presentCloseOut(one, item));
}

/** Asks for an item's close-out with proof. */
export async function requestClose(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'requestClose'>,
): Promise<CloseOut> {
  const { jurisdictionId, itemId, unit, version, doneOn, words, evidence } = input;
  return perform(context, actor, { act: 'request-close', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    const item = await loadItem(looking, itemId);
    scope.demandUnit(item.unit);
    if (item.unit !== unit) throw new OfficeError('forbidden', { deed: 'request-close' });
    demandVersion(version, item);
    const sha256 = evidence.map((one) => one.sha256);
    const known = await knownEvidence(scope.db, jurisdictionId, { unit, sha256 });
    if (!sha256.every((one) => known.has(one))) throw new OfficeError('evidence-not-found');
    const closing = ruled(
      ruleOnRequesting(item, await findCloseOut(looking, itemId), {
        unit,
        doneOn,
        words,
        evidence,
        by: actor.name,
        account: actor.accountId,
        today: dayAt(scope.at),
      }),
    );
    return closed(scope, closing, { state: item.state });
  });
}

/** Closes an item, refuses to, or opens a closed one again; lit anew. */
export async function decideClose(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'decideClose'>,
): Promise<CloseOut> {
  const { jurisdictionId, itemId, version, verdict, reason } = input;
  const act = verdict === 'reopened' ? 'reopen' : 'decide-close';
  return perform(context, actor, { act, jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    const item = await loadItem(looking, itemId);
    const held = await findCloseOut(looking, itemId);
    if (held === null) throw new OfficeError('item-state', { code: item.code, state: item.state });
    demandVersion(version, held);
    const by = actor.name;
    const closing = ruled(
      verdict === 'reopened'
        ? reopen(item, held, { by, reason: reason ?? '' })
        : ruleOnDeciding(item, held, { verdict, by, account: actor.accountId, reason }),
    );
    return closed(scope, closing, { state: held.state });
  });
}

async function closed(
  scope: ActScope,
  { closeOut, item }: Closing,
  before: object,
): Promise<Performed<CloseOut>> {
  const looking = { db: scope.db, jurisdictionId: scope.jurisdiction.jurisdiction_id };
  await scope.keep('item', [item]);
  await scope.keep('close_out', [closeOut]);
  await relight(scope, [item.itemId]);
  return {
    event: {
      reportId: item.reportId,
      subject: 'item',
      subjectId: item.itemId,
      before,
      after: { state: closeOut.state, doneOn: closeOut.doneOn },
      touched: [item.itemId],
    },
    answer: async () => {
      const now = await findCloseOut(looking, item.itemId);
      if (now === null) throw new Error('a close-out just written is gone');
      return presentCloseOut(now, await loadItem(looking, item.itemId));
    },
  };
}

async function findCloseOut(
  { db, jurisdictionId }: Looking,
  itemId: string,
): Promise<Known<'close_out'> | null> {
  const where = { itemId: itemId as ItemId };
  const [found] = await readKnown(db, 'close_out', jurisdictionId, { asOf: null, where });
  return found ?? null;
}
