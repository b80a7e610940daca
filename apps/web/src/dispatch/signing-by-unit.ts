import type { Item, Signing } from '@jiannuo/contract';
import { isWaiting } from './dispatch-lines.ts';

/** How far a unit has signed for what it was charged with. */
export interface UnitSigning {
  readonly unit: string;
  readonly lead: number;
  readonly joint: number;
  readonly signed: number;
  readonly waiting: number;
  readonly objected: number;
}

/** Units that were asked to sign; those with most still to sign first. */
export function signingByUnit(
  items: readonly Item[],
  signings: readonly Signing[],
): readonly UnitSigning[] {
  const active = new Set(items.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id));
  const byUnit = new Map<string, UnitSigning>();
  for (const signing of signings) {
    if (!active.has(signing.itemId)) continue;
    if (signing.state === 'changed' || signing.state === 'ended') continue;
    const { unit, role, state } = signing;
    const held = byUnit.get(unit) ?? {
      unit,
      lead: 0,
      joint: 0,
      signed: 0,
      waiting: 0,
      objected: 0,
    };
    byUnit.set(unit, {
      unit,
      lead: held.lead + (role === 'lead' ? 1 : 0),
      joint: held.joint + (role === 'lead' ? 0 : 1),
      signed: held.signed + (state === 'signed' ? 1 : 0),
      waiting: held.waiting + (isWaiting(signing) ? 1 : 0),
      objected: held.objected + (state === 'objected' ? 1 : 0),
    });
  }
  return [...byUnit.values()].sort(
    (a, b) =>
      b.waiting - a.waiting ||
      b.objected - a.objected ||
      b.lead + b.joint - a.lead - a.joint ||
      (a.unit < b.unit ? -1 : 1),
  );
}

/** An objection with the item it is about. */
export interface Objection {
  readonly item: Item;
  readonly signing: Signing;
}

/** Objections, those to be decided first, then those decided. */
export function objectionsOf(
  items: readonly Item[],
  signings: readonly Signing[],
): { readonly open: readonly Objection[]; readonly decided: readonly Objection[] } {
  const byId = new Map(items.map((item) => [item.id, item]));
  const all = signings.flatMap((signing) => {
    const item = byId.get(signing.itemId);
    return item === undefined || signing.reason === null ? [] : [{ item, signing }];
  });
  return {
    open: all.filter(({ signing }) => signing.state === 'objected'),
    decided: all.filter(({ signing }) => signing.decision !== null && signing.state !== 'objected'),
  };
}

/** Items of a unit that can be handed over to another, and those the other has a part in already. */
export function handable(
  items: readonly Item[],
  from: string,
  to: string,
): { readonly free: readonly Item[]; readonly held: readonly Item[] } {
  const own = items.filter(
    (item) => item.state !== 'closed' && item.state !== 'withdrawn' && unitsOf(item).includes(from),
  );
  return {
    free: own.filter((item) => !unitsOf(item).includes(to)),
    held: own.filter((item) => unitsOf(item).includes(to)),
  };
}

const unitsOf = ({ unit, parties }: Item): readonly string[] => [
  unit,
  ...parties.map((party) => party.unit),
];

/** What issuing sends out: items, the units they go to, and how many signatures are asked for. */
export function sentTo(items: readonly Item[]): {
  readonly items: number;
  readonly units: number;
  readonly asked: number;
} {
  const active = items.filter(({ state }) => state !== 'withdrawn');
  const asked = active.flatMap(unitsOf).filter((unit) => unit !== '');
  return { items: active.length, units: new Set(asked).size, asked: asked.length };
}
