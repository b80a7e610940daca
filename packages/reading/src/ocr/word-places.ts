import type { WordPlace, WordPlaces } from '@jiannuo/extraction';
import type { WordOnPage } from '../layout/lay-out-pages.ts';
import type { PrintedPage } from '../layout/printed-page.ts';
import { MOST_WORD_PLACES } from '../limits.ts';

/**
 * The map from a text to the boxes of its recognised words, to a tenth of a point; the first
 * {@link MOST_WORD_PLACES} words of it. Undefined where none was recognised.
 */
export function wordPlacesOf(
  scanned: readonly PrintedPage[],
  words: readonly WordOnPage[],
): WordPlaces | undefined {
  if (words.length === 0) return undefined;
  const kept = words.slice(0, MOST_WORD_PLACES);
  const used = new Set(kept.map(({ page }) => page));
  const pages = scanned
    .filter(({ number }) => used.has(number))
    .map(({ number, width, height }) => ({ number, width: tenth(width), height: tenth(height) }));
  const indexes = new Map(pages.map(({ number }, index) => [number, index]));
  return {
    pages,
    words: kept.map(
      ({ from, to, page, x, y, width, height }): WordPlace => [
        from,
        to,
        indexes.get(page) ?? 0,
        tenth(x),
        tenth(y),
        tenth(width),
        tenth(height),
      ],
    ),
  };
}

function tenth(points: number): number {
  return Math.round(points * 10) / 10;
}
