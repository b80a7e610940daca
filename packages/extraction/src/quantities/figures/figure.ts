import type { Span } from '../../span.ts';
import type { Fraction } from '../numerals/fraction.ts';

/** A number found in any text, with its exact value. */
export interface Figure extends Span {
  readonly value: Fraction;
}
