import type { Decimal } from '@jiannuo/extraction';
import { negated, subtractDecimals } from '../decimal/arithmetic.ts';
import { minDecimal, orderOf } from '../decimal/order.ts';

/** A range of values. An end that is absent is endless; an end counts as in the range unless it is open. */
export interface Bounds {
  readonly from?: Decimal;
  readonly to?: Decimal;
  readonly fromOpen?: boolean;
  readonly toOpen?: boolean;
}

/** `from` and everything above. */
export function atLeast(from: string): Bounds {
  return { from: from as Decimal };
}

/** Everything above `from`, without it. */
export function over(from: string): Bounds {
  return { from: from as Decimal, fromOpen: true };
}

/** `to` and everything below. */
export function atMost(to: string): Bounds {
  return { to: to as Decimal };
}

/** Everything below `to`, without it. */
export function under(to: string): Bounds {
  return { to: to as Decimal, toOpen: true };
}

/** From `from` to `to`, both in it. */
export function between(from: string, to: string): Bounds {
  return { ...atLeast(from), ...atMost(to) };
}

/** Whether a value lies in the range. */
export function isWithin(bounds: Bounds, value: Decimal): boolean {
  return isAbove(bounds, value) && isBelow(bounds, value);
}

/** How far a value in the range is from its nearest end, 0 on the end; null when it has no ends. */
export function marginIn({ from, to }: Bounds, value: Decimal): Decimal | null {
  const below = from === undefined ? null : subtractDecimals(value, from);
  const above = to === undefined ? null : subtractDecimals(to, value);
  if (below === null || above === null) return below ?? above;
  return minDecimal(below, above);
}

/** The range of the values with their sign turned. */
export function mirrored({ from, to, fromOpen, toOpen }: Bounds): Bounds {
  return {
    ...(to !== undefined && { from: negated(to) }),
    ...(from !== undefined && { to: negated(from) }),
    ...(toOpen !== undefined && { fromOpen: toOpen }),
    ...(fromOpen !== undefined && { toOpen: fromOpen }),
  };
}

function isAbove({ from, fromOpen }: Bounds, value: Decimal): boolean {
  if (from === undefined) return true;
  const order = orderOf(value, from);
  return fromOpen === true ? order > 0 : order >= 0;
}

function isBelow({ to, toOpen }: Bounds, value: Decimal): boolean {
  if (to === undefined) return true;
  const order = orderOf(value, to);
  return toOpen === true ? order < 0 : order <= 0;
}
