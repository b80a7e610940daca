import type { ChangeRequest, InputOf } from '@jiannuo/contract';
import {
  asked,
  type ChangeId,
  decideChange as ruleOnDeciding,
  requestChange as ruleOnRequesting,
} from '@jiannuo/ledger';
import { type Known, newId, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { reachOf } from '../policies.ts';
import { read } from '../read.ts';
import { demandUnits } from './demand-units.ts';
import { demandVersion, type Looking, loadItem, openFirst, unitsOf } from './load-items.ts';
import { presentChange } from './present-delivery.ts';
import { relight } from './relight.ts';
import { ruled } from './ruled.ts';
import { loadSettings } from './settings.ts';

/** Requests for changes, those to be decided first, then the newest. */
export async function listChanges(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'listChanges'>,
): Promise<{ items: ChangeRequest[] }> {
  const { jurisdictionId, unit } = input;
  return read(context, actor, { jurisdictionId, deed: 'read-progress' }, async (db, reach) => {
    const found = await readKnown(db, 'change_request', jurisdictionId, {
      asOf: null,
      where: { unit },
    });
    const own = found.filter((change) => reach === 'any' || reach.has(change.unit));
    return { items: await shownChanges({ db, jurisdictionId }, own) };
  });
}

/** Changes as people see them, those to be decided first, then the newest. */
export async function shownChanges(
  looking: Looking,
  changes: readonly Known<'change_request'>[],
): Promise<ChangeRequest[]> {
  const ordered = await openFirst(looking, changes);
  return ordered.map(({ one, item }) => presentChange(one, item));
}

/** Asks for a change of an issued item; who has to approve it is the office's setting. */
export async function requestChange(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'requestChange'>,
): Promise<ChangeRequest> {
  const { jurisdictionId, itemId, unit, kind, goalId, newValue, reason } = input;
  return perform(context, actor, { act: 'request-change', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    scope.demandUnit(unit);
    const item = await loadItem(looking, itemId);
    const isOffice = reachOf(actor, 'request-change', jurisdictionId) === 'any';
    if (!isOffice && item.unit !== unit) {
      throw new OfficeError('forbidden', { deed: 'request-change' });
    }
    if (kind === 'lead' && newValue !== null) await demandUnits(looking, [newValue]);
    const { settings } = await loadSettings(scope.db, jurisdictionId);
    const changeId = newId() as ChangeId;
    const change = ruled(
      ruleOnRequesting(
        item,
        { changeId, unit, kind, goalId, newValue, reason, askedBy: actor.name },
        settings.bodies[kind],
      ),
    );
    await scope.keep('change_request', [change]);
    return {
      event: {
        reportId: item.reportId,
        subject: 'change',
        subjectId: changeId,
        before: null,
        after: {},
        touched: [changeId, itemId],
      },
      answer: () => shownChange(looking, changeId),
    };
  });
}

/** Decides on a change; the item is what the change says from then on, and is lit anew. */
export async function decideChange(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'decideChange'>,
): Promise<ChangeRequest> {
  const { jurisdictionId, changeId, version, verdict, documentNumber, decision } = input;
  return perform(context, actor, { act: 'decide-change', jurisdictionId }, async (scope) => {
    const looking = { db: scope.db, jurisdictionId };
    const change = await loadChange(looking, changeId);
    demandVersion(version, change);
    const item = await loadItem(looking, change.itemId);
    const decided = ruled(
      ruleOnDeciding(item, change, { verdict, documentNumber, decision, by: actor.name }),
    );
    await scope.keep('change_request', [decided.change]);
    if (decided.item !== null) {
      await scope.keep('item', [decided.item]);
      const newcomers = unitsOf(decided.item).filter((unit) => !unitsOf(item).includes(unit));
      const { item: now } = decided;
      await scope.keep(
        'signing',
        asked(now, actor.name).filter(({ unit }) => newcomers.includes(unit)),
      );
      await relight(scope, [item.itemId]);
    }
    return {
      event: {
        reportId: item.reportId,
        subject: 'change',
        subjectId: changeId,
        before: { state: change.state, value: change.oldValue },
        after: { state: verdict, value: change.newValue },
        touched: [changeId, item.itemId],
      },
      answer: () => shownChange(looking, changeId),
    };
  });
}

async function loadChange(
  { db, jurisdictionId }: Looking,
  changeId: string,
): Promise<Known<'change_request'>> {
  const where = { changeId: changeId as ChangeId };
  const [found] = await readKnown(db, 'change_request', jurisdictionId, { asOf: null, where });
  if (found === undefined) throw new OfficeError('change-not-found');
  return found;
}

async function shownChange(looking: Looking, changeId: string): Promise<ChangeRequest> {
  const change = await loadChange(looking, changeId);
  return presentChange(change, await loadItem(looking, change.itemId));
}
