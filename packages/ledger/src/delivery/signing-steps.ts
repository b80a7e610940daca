import type { Day } from '../periods/day.ts';
import { isRefusal, type Ruling, refuse } from '../refusal.ts';
import { asked } from './dispatch-steps.ts';
import type { Item, Party, Signing } from './records.ts';

/** A unit signs for what it was charged with; signing again changes nothing. */
export function signFor(signing: Signing, byName: string): Ruling<Signing> {
  if (signing.state === 'signed') return signing;
  if (signing.state !== 'sent' && signing.state !== 'upheld') {
    return refuse('signing-state', { unit: signing.unit, state: signing.state });
  }
  return { ...signing, state: 'signed', byName };
}

/** A unit objects (改办): before the last day for it, once, with a reason and, if it can, another unit. */
export function object(
  signing: Signing,
  said: { readonly reason: string; readonly suggested: string | null; readonly byName: string },
  { today, until }: { readonly today: Day; readonly until: Day | null },
): Ruling<Signing> {
  if (signing.state !== 'sent' && signing.state !== 'signed') {
    return refuse('signing-state', { unit: signing.unit, state: signing.state });
  }
  if (until !== null && today > until) return refuse('objection-late', { until });
  return { ...signing, ...said, state: 'objected', decision: null };
}

export interface ObjectionDecided {
  /** The item where another unit answers now; null where the unit stays. */
  readonly item: Item | null;
  readonly signings: readonly Signing[];
}

/** The office decides on an objection: the unit stays, or another takes its part and is asked to sign. */
export function decideObjection(
  item: Item,
  signing: Signing,
  said: { readonly to: string | null; readonly decision: string; readonly byName: string },
): Ruling<ObjectionDecided> {
  const { to, decision, byName } = said;
  if (signing.state !== 'objected') {
    return refuse('signing-state', { unit: signing.unit, state: signing.state });
  }
  if (to === null || to === signing.unit) {
    return { item: null, signings: [{ ...signing, state: 'upheld', decision, byName }] };
  }
  const replaced = replaceUnit(item, signing.unit, to);
  if (isRefusal(replaced)) return replaced;
  return {
    item: replaced,
    signings: [
      { ...signing, state: 'changed', decision, byName },
      ...asked(replaced, byName).filter(({ unit }) => unit === to),
    ],
  };
}

/** Puts one unit in the place of another on an item; refused where it already has a part in it. */
export function replaceUnit(item: Item, from: string, to: string): Ruling<Item> {
  const held = [item.unit, ...item.parties.map(({ unit }) => unit)];
  if (held.includes(to)) return refuse('unit-already-there', { unit: to, code: item.code });
  return {
    ...item,
    unit: item.unit === from ? to : item.unit,
    parties: item.parties.map(
      (party): Party => (party.unit === from ? { ...party, unit: to } : party),
    ),
  };
}
