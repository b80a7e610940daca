import type { Candidate, Recognizer } from './candidate.ts';
import { RECOGNIZERS, REFINERS } from './pipeline.ts';

/** For each code unit the place of its recognizers in `teams`, or 0: most characters of a report begin nothing. */
const teamOf = new Uint8Array(0x10000);
const teams: readonly (readonly Recognizer[])[] = indexByStart();
const NONE: readonly Candidate[] = [];

/** Characters that begin the same candidates share a team. */
function indexByStart(): (readonly Recognizer[])[] {
  const index: (readonly Recognizer[])[] = [[]];
  const known = new Map<string, number>();
  for (const char of new Set(RECOGNIZERS.map(({ starts }) => starts).join(''))) {
    const team = RECOGNIZERS.filter(({ starts }) => starts.includes(char));
    const key = team.map((recognizer) => RECOGNIZERS.indexOf(recognizer)).join();
    const place = known.get(key) ?? index.push(team) - 1;
    known.set(key, place);
    teamOf[char.charCodeAt(0)] = place;
  }
  if (index.length > 0x100) throw new RangeError(`${index.length} teams are too many for a byte`);
  return index;
}

/** Every candidate of one sentence, left to right and disjoint, after the refiners. */
export function findCandidates(text: string): readonly Candidate[] {
  let found: Candidate[] | null = null;
  for (let at = 0; at < text.length; ) {
    const team = teamOf[text.charCodeAt(at)] ?? 0;
    const candidate = team === 0 ? null : recognizeAt(text, at, team);
    if (candidate === null) {
      at += 1;
      continue;
    }
    at = candidate.to;
    // A word is found only so that nothing else finds the numeral in it.
    if (candidate.shape === 'word') continue;
    if (found === null) found = [candidate];
    else found.push(candidate);
  }
  if (found === null) return NONE;
  let kept: readonly Candidate[] = found;
  for (const refine of REFINERS) kept = refine(text, kept);
  return kept;
}

function recognizeAt(text: string, at: number, team: number): Candidate | null {
  for (const recognizer of teams[team] ?? []) {
    const candidate = recognizer.recognize(text, at);
    if (candidate !== null) return candidate;
  }
  return null;
}
