import type { Diagnostic } from '../extraction.ts';
import type { Skeleton } from '../stages.ts';

/** Lists suspected misprints of the source, in text order, ranges in clean coordinates. */
export function findMisprints(skeleton: Skeleton): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { 0: words, index } of skeleton.clean.text.matchAll(/[，、；。]{2,}/g)) {
    found.push({
      code: 'suspect-punctuation',
      from: index,
      to: index + words.length,
      message: `标点“${words}”连用，疑有衍误`,
    });
  }
  return found;
}
