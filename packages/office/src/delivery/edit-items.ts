import type { InputOf, ItemsActed } from '@jiannuo/contract';
import { canonicalJson, type Item } from '@jiannuo/ledger';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { answerItems } from './answer-items.ts';
import { demandUnits } from './demand-units.ts';
import { demandVersion, loadItems, unitsOf } from './load-items.ts';

type ItemEdit = InputOf<'editItems'>['items'][number];

/** Changes units, days and rhythm of items before they are issued; all of them, or none. */
export async function editItems(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'editItems'>,
): Promise<ItemsActed> {
  const { jurisdictionId, items: edits } = input;
  return perform(context, actor, { act: 'draft-dispatch', jurisdictionId }, async (scope) => {
    const { db } = scope;
    const held = await loadItems(
      { db, jurisdictionId },
      edits.map(({ id }) => id),
    );
    const changed = held.flatMap((item, index) => {
      const edit = edits[index];
      if (edit === undefined) return [];
      demandVersion(edit.version, item);
      const next = edited(item, edit);
      return canonicalJson(next) === canonicalJson(item) ? [] : [next];
    });
    await demandUnits({ db, jurisdictionId }, changed.flatMap(unitsOf));
    const ids = held.map(({ itemId }) => itemId);
    const answer = (seq: number) => answerItems({ db, jurisdictionId }, ids, seq);
    if (changed.length === 0) return { event: null, answer };
    await scope.keep('item', changed);
    const first = held[0];
    return {
      event: {
        reportId: first?.reportId ?? null,
        subject: 'item',
        subjectId: ids.length === 1 ? (ids[0] ?? '') : `${ids.length}`,
        before: ids.length === 1 ? first : { items: changed.length },
        after: {},
        touched: changed.map(({ itemId }) => itemId),
      },
      answer,
    };
  });
}

function edited(item: Item, { unit, parties, due, rhythm, note }: ItemEdit): Item {
  if (item.state !== 'draft' && item.state !== 'consulting' && item.state !== 'approved') {
    throw new OfficeError('item-state', { code: item.code, state: item.state });
  }
  const lead = unit ?? item.unit;
  const beside = (parties ?? item.parties).filter((party) => party.unit !== lead);
  return {
    ...item,
    unit: lead,
    parties: beside.filter((party, at) => beside.findIndex((p) => p.unit === party.unit) === at),
    due: due === undefined ? item.due : due,
    rhythm: rhythm ?? item.rhythm,
    note: note === undefined ? item.note : note || null,
  };
}
