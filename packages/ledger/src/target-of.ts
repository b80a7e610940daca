import { contains, type Quantity, type Span } from '@jiannuo/extraction';
import type { Target } from './commitment.ts';
import type { NewId, TargetId } from './ids.ts';

/** The target a quantity sets, or null when the number is no target. */
export function targetOf(quantity: Quantity, newId: NewId): Target | null {
  const facts = quantity.target;
  if (facts === null) return null;
  const [value, valueTo] = typeof facts.value === 'string' ? [facts.value, null] : facts.value;
  const si = facts.si.value;
  const [siValue, siValueTo] = typeof si === 'string' ? [si, null] : si;
  return {
    id: newId() as TargetId,
    quantity: quantity.id,
    measure: facts.measure,
    comparator: facts.comparator,
    value,
    valueTo,
    unit: facts.unit,
    siValue,
    siValueTo,
    siUnit: facts.si.unit,
    per: facts.per,
    strength: facts.strength,
    direction: facts.direction,
    quote: quantity.quote,
    from: quantity.from,
    to: quantity.to,
  };
}

/**
 * Targets of the numbers inside a range, in text order. A number that `held` already measures keeps
 * its target, so that its id survives when a row's range moves.
 */
export function targetsInside(
  range: Span,
  quantities: readonly Quantity[],
  held: readonly Target[],
  newId: NewId,
): Target[] {
  return quantities
    .filter((quantity) => quantity.target !== null && contains(range, quantity))
    .map((quantity) => held.find((t) => t.quantity === quantity.id) ?? targetOf(quantity, newId))
    .filter((target) => target !== null);
}
