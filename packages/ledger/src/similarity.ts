import { wordsKey } from './passage.ts';

/** Characters in a shingle: long enough that set phrases of the genre do not dominate. */
const shingleLength = 6;
/** Hashes kept of a text; the estimate errs by about 1/√512, 4 points. */
const sketchSize = 512;
/** From this share of common shingles on, two texts are versions of one report. */
export const sameReportFrom: number = 0.5;
/** A text shorter than this share of the other is compared as a whole, not as a part of it. */
const partFrom = 0.2;

/** What is kept of a text to compare it with later ones without reading it again. */
export interface TextSketch {
  /** How many different shingles the text has. */
  readonly shingles: number;
  /** The smallest hashes of its shingles, ascending, 32 bits unsigned. */
  readonly hashes: readonly number[];
}

/** Sketches a text; blanks do not count, so that line breaks do not matter. */
export function sketchOf(text: string): TextSketch {
  const key = wordsKey(text);
  const hashes = new Set<number>();
  for (let at = 0; at + shingleLength <= key.length; at += 1) hashes.add(fnv1a(key, at));
  const sorted = Uint32Array.from(hashes).sort();
  return { shingles: sorted.length, hashes: Array.from(sorted.subarray(0, sketchSize)) };
}

/**
 * Share of common shingles, 0–1, estimated from two sketches: of the smaller text when it is a fair
 * part of the larger (one newspaper page of three is a version of the whole), else of both together.
 */
export function similarity(a: TextSketch, b: TextSketch): number {
  const smaller = Math.min(a.shingles, b.shingles);
  const larger = Math.max(a.shingles, b.shingles);
  if (smaller === 0) return 0;
  const union = [...new Set([...a.hashes, ...b.hashes])].sort((x, y) => x - y).slice(0, sketchSize);
  const inA = new Set(a.hashes);
  const inB = new Set(b.hashes);
  const jaccard = union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
  if (smaller < larger * partFrom) return jaccard;
  const common = (jaccard * (a.shingles + b.shingles)) / (1 + jaccard);
  return Math.min(1, common / smaller);
}

/** FNV-1a over the UTF-16 units of one shingle. */
function fnv1a(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let unit = at; unit < at + shingleLength; unit += 1) {
    const code = text.charCodeAt(unit);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
