import { DROPPED_TAGS } from './lexicon/page-words.ts';
import { attribute, type HtmlElement, type HtmlParent } from './parse-html.ts';

/** What an element holds, all its insides counted. */
export interface Weight {
  /** Characters that are no white space. */
  readonly text: number;
  /** Those of them inside links to elsewhere. */
  readonly links: number;
  /** Chinese stops and commas: running text has them, lists of links do not. */
  readonly marks: number;
  /** Those that end a sentence. */
  readonly stops: number;
}

export type Weights = ReadonlyMap<HtmlParent, Weight>;

/** Weighs every element of a page that may be read. */
export function weigh(root: HtmlParent): Weights {
  const weights = new Map<HtmlParent, Weight>();
  weighInto(root, false, weights);
  return weights;
}

/** True for an element that is never read: by its kind, or because it is not shown. */
export function isUnread(element: HtmlElement): boolean {
  if (DROPPED_TAGS.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
}

function weighInto(node: HtmlParent, isInLink: boolean, weights: Map<HtmlParent, Weight>): Weight {
  let [text, links, marks, stops] = [0, 0, 0, 0];
  for (const child of node.childNodes) {
    if ('tagName' in child) {
      if (isUnread(child)) continue;
      const inner = weighInto(child, isInLink || isLink(child), weights);
      text += inner.text;
      links += inner.links;
      marks += inner.marks;
      stops += inner.stops;
    } else if (child.nodeName === '#text' && 'value' in child) {
      const length = child.value.replace(/\s/g, '').length;
      text += length;
      if (isInLink) links += length;
      marks += countOf(child.value, /[，。；：、！？]/g);
      stops += countOf(child.value, /[。；！？]/g);
    }
  }
  const weight = { text, links, marks, stops };
  weights.set(node, weight);
  return weight;
}

/** A link to another page; anchors and notes of this one are its text. */
function isLink(element: HtmlElement): boolean {
  const target = attribute(element, 'href');
  return element.tagName === 'a' && target !== '' && !target.startsWith('#');
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
