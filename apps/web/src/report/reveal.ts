import { wordsAt } from '../paper/place-in-text.ts';

const COMFORT_TOP = 96;
const COMFORT_BOTTOM = 120;
/** Where a revealed line comes to stand, as a share of the window's height. */
const RESTING_SHARE = 0.34;

/** Scrolls the window so that an element can be read in its surroundings; does nothing when it can already. */
export function reveal(element: Element): void {
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  if (box.top >= COMFORT_TOP && box.bottom <= innerHeight - COMFORT_BOTTOM) return;
  scrollBy({ top: box.top - innerHeight * RESTING_SHARE });
}

/** Scrolls to an offset of the text. */
export function revealOffset(root: HTMLElement, offset: number): void {
  const words = wordsAt(root, offset);
  if (words) reveal(words);
}

/** Offset of the first words below the top line of the window. */
export function offsetAtTop(root: HTMLElement): number {
  const paragraphs = root.querySelectorAll<HTMLElement>('[data-para]');
  for (const paragraph of paragraphs) {
    if (paragraph.getBoundingClientRect().bottom < COMFORT_TOP) continue;
    for (const words of paragraph.querySelectorAll<HTMLElement>('[data-from]')) {
      if (words.getBoundingClientRect().bottom >= COMFORT_TOP) {
        return Number(words.dataset['from']);
      }
    }
  }
  return 0;
}
