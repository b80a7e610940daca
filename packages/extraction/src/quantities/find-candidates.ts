import type { Candidate, Recognizer } from './candidate.ts';
import { RECOGNIZERS, REFINERS } from './pipeline.ts';

/** By code unit: most characters of a report begin nothing, and are passed at the cost of one look-up. */
const byStart: ReadonlyMap<number, readonly Recognizer[]> = indexByStart();

function indexByStart(): Map<number, Recognizer[]> {
  const index = new Map<number, Recognizer[]>();
  for (const recognizer of RECOGNIZERS) {
    for (const char of new Set(recognizer.starts)) {
      const code = char.charCodeAt(0);
      const list = index.get(code);
      if (list === undefined) index.set(code, [recognizer]);
      else list.push(recognizer);
    }
  }
  return index;
}

/** Every candidate of one sentence, left to right and disjoint, after the refiners. */
export function findCandidates(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; ) {
    const candidate = recognizeAt(text, at);
    if (candidate === null) {
      at += 1;
    } else {
      found.push(candidate);
      at = candidate.to;
    }
  }
  return REFINERS.reduce<readonly Candidate[]>((kept, refine) => refine(text, kept), found);
}

function recognizeAt(text: string, at: number): Candidate | null {
  const recognizers = byStart.get(text.charCodeAt(at));
  if (recognizers === undefined) return null;
  for (const recognizer of recognizers) {
    const candidate = recognizer.recognize(text, at);
    if (candidate !== null) return candidate;
  }
  return null;
}
