import { readSkeleton } from '../skeleton/read-skeleton.ts';
import type { FoundQuantity } from '../stages.ts';
import { recognizeQuantities } from './recognize-quantities.ts';

/**
 * Every figure of a report with its kind and, for targets, its facts, and nothing else of the report:
 * what reading figures alone costs. Ranges are of the text as it is laid out, not of the source.
 */
export function findQuantities(text: string): readonly FoundQuantity[] {
  return recognizeQuantities(readSkeleton(text));
}
