import { attributeOf, elementsOf, type XmlElement } from '../xml/xml-node.ts';

/**
 * Which signs of a new page are counted: the places where Word last broke its pages; else the breaks
 * people set, if they are all the breaks there are; else none, for a wrong page is worse than no page.
 */
export type PageSigns = 'rendered' | 'set' | 'none';

export function pageSignsOf(body: XmlElement, pageCount: number | null): PageSigns {
  const counts = { rendered: 0, set: 0 };
  count(body, counts);
  if (counts.rendered > 0) return 'rendered';
  // A program that counted more pages than the set breaks make broke the others where it does not say.
  const isWhole = pageCount === null || pageCount <= counts.set + 1;
  return counts.set > 0 && isWhole ? 'set' : 'none';
}

/** True for a break set by hand: a break character, or a paragraph that begins on a new page. */
export function isSetBreak(element: XmlElement): boolean {
  if (element.name === 'w:br') return attributeOf(element, 'type') === 'page';
  if (element.name !== 'w:pageBreakBefore') return false;
  return !/^(?:0|false|off)$/.test(attributeOf(element, 'val') ?? '1');
}

function count(element: XmlElement, counts: { rendered: number; set: number }): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:lastRenderedPageBreak') counts.rendered += 1;
    else if (isSetBreak(child)) counts.set += 1;
    else count(child, counts);
  }
}
