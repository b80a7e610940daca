import { ASIDE_NAMES, MAIN_NAMES, PAGE_LINES } from './lexicon/page-words.ts';
import {
  attribute,
  childElements,
  type HtmlElement,
  type HtmlParent,
  innerText,
} from './parse-html.ts';
import { isUnread, type Weight, type Weights } from './weigh.ts';

/** Share of the running text an element must hold to be gone into. */
const MAIN_SHARE = 0.75;
/** Share an element known by its name must hold. */
const NAMED_SHARE = 0.5;
/** With less it is no part of the main text. */
const LEAST_NAMED_SHARE = 0.05;
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
  // A report in two parts has two elements of the name; then what holds both is looked for.
  const [named, another] = namedMains(body, weights, all.marks * LEAST_NAMED_SHARE);
  const isOnly = named !== undefined && another === undefined;
  const isMost = isOnly && weightOf(named, weights).marks >= all.marks * NAMED_SHARE;
  return isMost ? named : widen(descend(body, weights), weights);
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
  return stops === 0 && links > 0 && links > text * 0.5;
}

/** The outermost elements of a known name that hold at least so many marks. */
function namedMains(node: HtmlElement, weights: Weights, leastMarks: number): HtmlElement[] {
  return childElements(node).flatMap((child) => {
    if (isUnread(child) || weightOf(child, weights).marks < leastMarks) return [];
    const names = `${attribute(child, 'id')} ${attribute(child, 'class')}`.toLowerCase();
    const isNamed = names.split(/\s+/).some((name) => MAIN_NAMES.has(name));
    return isNamed ? [child] : namedMains(child, weights, leastMarks);
  });
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
