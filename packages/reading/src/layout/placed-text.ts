import type { PlacedWord } from './printed-page.ts';

/** A text and where those of its words that were recognised stand, in text order. */
export interface PlacedText {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** Words of a text that now begins `by` units further on. */
export function shiftWords(words: readonly PlacedWord[], by: number): PlacedWord[] {
  return words.map((word) => ({ ...word, from: word.from + by, to: word.to + by }));
}

/** Words of a text of which only the first `length` units are left. */
export function clipWords(words: readonly PlacedWord[], length: number): PlacedWord[] {
  return words
    .map((word) => (word.to <= length ? word : { ...word, to: length }))
    .filter(({ from, to }) => from < to);
}

/** The text without white space at its ends. */
export function trimPlaced({ text, words }: PlacedText): PlacedText {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed.length === text.length) return { text, words };
  const moved = shiftWords(words, -start).map((word) => ({
    ...word,
    from: Math.max(0, word.from),
  }));
  return { text: trimmed, words: clipWords(moved, trimmed.length) };
}

/** One box around words, for a range that stands for all of them. */
export function boxAround(
  words: readonly PlacedWord[],
  from: number,
  to: number,
): PlacedWord | null {
  if (words.length === 0) return null;
  const x = Math.min(...words.map((word) => word.x));
  const y = Math.min(...words.map((word) => word.y));
  const right = Math.max(...words.map((word) => word.x + word.width));
  const bottom = Math.max(...words.map((word) => word.y + word.height));
  return { from, to, x, y, width: right - x, height: bottom - y };
}
