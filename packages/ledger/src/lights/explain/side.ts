import { ZERO } from '../../decimal/arithmetic.ts';
import { orderOf } from '../../decimal/order.ts';
import { type Bounds, mirrored } from '../bounds.ts';

/** Which side of nought a range of lags or gaps lies on, and how far out, counted away from nought. */
export type Side =
  | { readonly of: 'any-lag' | 'none' | 'any-lead' }
  | { readonly of: 'lag' | 'lead'; readonly by: Bounds };

/** Takes a range of points behind apart: below nought is ahead. */
export function sideOf(bounds: Bounds): Side {
  const { from, to, fromOpen, toOpen } = bounds;
  if (to === undefined && from === '0' && fromOpen === true) return { of: 'any-lag' };
  if (from === undefined && to === '0') return { of: toOpen === true ? 'any-lead' : 'none' };
  if (from === '0' && to === '0') return { of: 'none' };
  const isLead = to !== undefined && orderOf(to, ZERO) <= 0;
  return isLead ? { of: 'lead', by: mirrored(bounds) } : { of: 'lag', by: bounds };
}

/** True for a range that holds nothing above nought. */
export function isNothing({ from, to, toOpen }: Bounds): boolean {
  return from === undefined && to === '0' && toOpen !== true;
}

/** True for at least one day, which is any. */
export function isAnyDay({ from, to, fromOpen }: Bounds): boolean {
  return from === '1' && to === undefined && fromOpen !== true;
}
