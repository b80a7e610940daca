import type { Diagnostic } from '../extraction.ts';
import type { Skeleton } from '../stages.ts';
import { findBrokenFrames } from './detectors/broken-frames.ts';
import { findDoublings } from './detectors/doublings.ts';
import { findForeignWords } from './detectors/foreign-words.ts';
import { findJoinedObjects } from './detectors/joined-objects.ts';
import { findDoubledMembers } from './detectors/list-members.ts';
import { findNearPhrases } from './detectors/near-phrases.ts';
import { findOddPunctuation } from './detectors/punctuation.ts';
import { findWrongReadings } from './detectors/wrong-readings.ts';
import type { Detector } from './suspicion.ts';

/** Every kind of misprint looked for; where two claim the same words, the earlier is kept. */
const detectors: readonly Detector[] = [
  findForeignWords,
  findWrongReadings,
  findBrokenFrames,
  findDoublings,
  findJoinedObjects,
  findDoubledMembers,
  findNearPhrases,
  findOddPunctuation,
];

/**
 * Lists suspected misprints of the source, in text order, ranges in clean coordinates.
 *
 * Each says why in Chinese and, where a reading offers itself, what the range should read. The text
 * itself is never changed.
 */
export function findMisprints(skeleton: Skeleton): readonly Diagnostic[] {
  const text = skeleton.clean.text;
  const furniture = skeleton.sentences.filter(({ kind }) => kind === 'furniture');
  const kept: Diagnostic[] = [];
  for (const suspicion of detectors.flatMap((detect) => detect(text))) {
    const overlaps = (other: { readonly from: number; readonly to: number }) =>
      suspicion.from < other.to && other.from < suspicion.to;
    if (!furniture.some(overlaps) && !kept.some(overlaps)) kept.push(suspicion);
  }
  return kept.sort((a, b) => a.from - b.from);
}
