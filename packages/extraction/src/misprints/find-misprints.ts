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
  // One byte for each character: claimed by an earlier suspicion, or furniture of the page.
  const claimed = new Uint8Array(text.length);
  for (const { kind, from, to } of skeleton.sentences) {
    if (kind === 'furniture') claimed.fill(1, from, to);
  }
  const kept: Diagnostic[] = [];
  for (const detect of detectors) {
    for (const suspicion of detect(text)) {
      const { from, to } = suspicion;
      if (claimed.subarray(from, to).includes(1)) continue;
      claimed.fill(1, from, to);
      kept.push(suspicion);
    }
  }
  return kept.sort((a, b) => a.from - b.from);
}
