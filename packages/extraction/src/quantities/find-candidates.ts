import type { Candidate, Recognizer } from './candidate.ts';
import { RECOGNIZERS, REFINERS } from './pipeline.ts';

const byStart: ReadonlyMap<string, readonly Recognizer[]> = indexByStart();

function indexByStart(): Map<string, Recognizer[]> {
  const index = new Map<string, Recognizer[]>();
  for (const recognizer of RECOGNIZERS) {
    for (const char of new Set(recognizer.starts)) {
      const list = index.get(char);
      if (list === undefined) index.set(char, [recognizer]);
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
  for (const recognizer of byStart.get(text[at] ?? '') ?? []) {
    const candidate = recognizer.recognize(text, at);
    if (candidate !== null) return candidate;
  }
  return null;
}
