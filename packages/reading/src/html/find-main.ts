import { ASIDE_NAMES, MAIN_NAMES, PAGE_LINES } from './lexicon/page-words.ts';
import {
  attribute,
  childElements,
  findElement,
  type HtmlElement,
  type HtmlParent,
  innerText,
} from './parse-html.ts';
import { isUnread, type Weight, type Weights } from './weigh.ts';

/** Share of the running text an element must hold to be gone into. */
const MAIN_SHARE = 0.75;
/** What stands around the main text holds at most this share of its marks. */
const ASIDE_SHARE = 0.2;
/** Of the text around a main text, at most this share is links where both belong together. */
const CLEAN_SHARE = 0.2;

const NOTHING: Weight = { text: 0, links: 0, marks: 0, stops: 0 };

/**
 * Finds the element that holds the main text: the one known by its name, else the innermost that holds
 * nearly all running text, and then as much around it as is clean of links: a title, a signature.
 */
export function findMain(body: HtmlElement, weights: Weights): HtmlElement {
  const all = weightOf(body, weights);
  const named = findElement(body, (element) => isNamedMain(element, weights, all));
  return named ?? widen(descend(body, weights), weights);
}

/** True for what stands around a main text of a weight: by its name, or as a block of links. */
export function isAside(element: HtmlElement, weights: Weights, main: Weight): boolean {
  const own = weightOf(element, weights);
  const isSmall = own.marks <= main.marks * ASIDE_SHARE;
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`;
  const isNamed = ASIDE_NAMES.test(names) || attribute(element, 'role') === 'navigation';
  return isSmall && (isNamed || isLinkBlock(own));
}

export function weightOf(node: HtmlParent, weights: Weights): Weight {
  return weights.get(node) ?? NOTHING;
}

function isLinkBlock({ text, links, stops }: Weight): boolean {
  return stops === 0 && links > 0 && links > text * 0.6;
}

function isNamedMain(element: HtmlElement, weights: Weights, all: Weight): boolean {
  if (isUnread(element) || weightOf(element, weights).marks < all.marks * MAIN_SHARE) return false;
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`.toLowerCase();
  return names.split(/\s+/).some((name) => MAIN_NAMES.has(name));
}

function descend(body: HtmlElement, weights: Weights): HtmlElement {
  let node = body;
  for (;;) {
    const own = weightOf(node, weights);
    const children = childElements(node).filter((child) => !isUnread(child));
    const best = children.reduce<HtmlElement | undefined>(
      (most, child) =>
        most === undefined || weightOf(child, weights).marks > weightOf(most, weights).marks
          ? child
          : most,
      undefined,
    );
    if (best === undefined || own.marks === 0) return node;
    const others = children.filter((child) => child !== best && !isAside(child, weights, own));
    const isWhole = !others.some((child) => isRunningText(weightOf(child, weights)));
    if (weightOf(best, weights).marks < own.marks * MAIN_SHARE || !isWhole) return node;
    node = best;
  }
}

function isRunningText({ text, links, marks, stops }: Weight): boolean {
  return text >= 30 && marks >= 2 && stops >= 1 && links < text * 0.3;
}

function widen(found: HtmlElement, weights: Weights): HtmlElement {
  let node = found;
  for (;;) {
    const parent = node.parentNode;
    if (parent === null || !('tagName' in parent) || parent.tagName === 'html') return node;
    const inner = weightOf(node, weights);
    const outer = weightOf(parent, weights);
    const [text, links] = [outer.text - inner.text, outer.links - inner.links];
    if (links > text * CLEAN_SHARE || hasPageLines(parent, node)) return node;
    node = parent;
  }
}

/** True where the surroundings hold lines of the page rather than of the report. */
function hasPageLines(parent: HtmlElement, inside: HtmlElement): boolean {
  return childElements(parent).some((child) => {
    if (child === inside || isUnread(child)) return false;
    const words = innerText(child).replace(/\s+/g, ' ').trim();
    return PAGE_LINES.some((pattern) => pattern.test(words));
  });
}
