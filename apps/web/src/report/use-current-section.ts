import { type RefObject, useEffect, useState } from 'react';
import { lastStartingBy } from '../paper/ranges.ts';
import type { OutlineItem } from './outline-sections.ts';

/** A section is where the reader is once its head has passed this far down the window. */
const READING_LINE = 160;
const HEAD_ROOM = 76;

/** Id of the section at the reading line, as the window scrolls. */
export function useCurrentSection(
  root: RefObject<HTMLElement | null>,
  items: readonly OutlineItem[],
): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const sections = items.map(({ section }) => section);
    const look = () => {
      frame = 0;
      const paper = root.current;
      if (!paper) return;
      const at = lastStartingBy(sections, offsetAtReadingLine(paper));
      setCurrent(sections[at]?.id ?? null);
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [root, items]);
  return current;
}

/** Start of the last paragraph, or of the last words in it, that begins above the reading line. */
function offsetAtReadingLine(paper: HTMLElement): number {
  const paragraph = lastAbove(paper.children);
  const words = paragraph && lastAbove(paragraph.querySelectorAll('[data-from]'));
  const element = words ?? paragraph;
  return element instanceof HTMLElement
    ? Number(element.dataset['from'] ?? element.dataset['para'])
    : 0;
}

function lastAbove(elements: ArrayLike<Element>): Element | null {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= READING_LINE) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1] ?? null;
}

/** Brings a section's head to the top of the window. */
export function scrollToOffset(root: HTMLElement, offset: number): void {
  const words =
    root.querySelector(`[data-from="${offset}"]`) ?? root.querySelector(`[data-para="${offset}"]`);
  if (words) scrollBy({ top: words.getBoundingClientRect().top - HEAD_ROOM });
}
