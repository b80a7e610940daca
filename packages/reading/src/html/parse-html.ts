import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { DEEPEST_NESTING, MOST_ATTRIBUTES, MOST_NODES, MOST_NODES_SHOWN } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Parses a page as browsers do; nothing it names is fetched. Throws `file-expands` beyond the limits of
 * nodes, depth and attributes, before they cost more than their length.
 */
export function parseHtml(name: string, source: string): DefaultTreeAdapterTypes.Document {
  const tooMuch = () => new ReadingError('file-expands', { path: name, limit: MOST_NODES_SHOWN });
  if (!hasPlainTags(source)) throw tooMuch();
  let depth = 0;
  let nodes = 0;
  return parse(source, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > DEEPEST_NESTING) throw tooMuch();
      },
      onItemPop: () => {
        depth -= 1;
      },
      createElement: (tag, namespace, attributes) => {
        nodes += 1;
        if (nodes > MOST_NODES) throw tooMuch();
        return defaultTreeAdapter.createElement(tag, namespace, attributes);
      },
    },
  });
}

const ATTRIBUTE = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y;
const RAW = /<(script|style)[\s/>]/iy;

/** False where a tag has so many attributes that looking for doubles among them would not end. */
function hasPlainTags(source: string): boolean {
  let at = source.indexOf('<');
  while (at !== -1) {
    if (source.startsWith('<!--', at)) at = source.indexOf('-->', at + 2);
    else if (/[a-z]/i.test(source.charAt(at + 1))) {
      const end = tagEnd(source, at + 1);
      if (end === -1) return false;
      at = afterRaw(source, at, end);
    } else at += 1;
    at = at === -1 ? -1 : source.indexOf('<', at);
  }
  return true;
}

/** Offset behind the attributes of a tag; −1 where there are too many. */
function tagEnd(source: string, from: number): number {
  let at = from;
  for (let count = 0; count <= MOST_ATTRIBUTES; count += 1) {
    ATTRIBUTE.lastIndex = at;
    if (!ATTRIBUTE.test(source)) return at;
    at = ATTRIBUTE.lastIndex;
  }
  return -1;
}

/** Behind the program or the styles a tag opens: what looks like tags there is none. */
function afterRaw(source: string, at: number, end: number): number {
  RAW.lastIndex = at;
  const tag = RAW.exec(source)?.[1];
  if (tag === undefined) return end;
  const close = new RegExp(`</${tag}`, 'gi');
  close.lastIndex = end;
  const match = close.exec(source);
  return match === null ? source.length : match.index + 2;
}

/** The child elements of a node. */
export function childElements(node: HtmlParent): HtmlElement[] {
  return node.childNodes.filter((child): child is HtmlElement => 'tagName' in child);
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** The first element for which `test` is true, in the order of the source. */
export function findElement(
  node: HtmlParent,
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const child of childElements(node)) {
    if (test(child)) return child;
    const inner = findElement(child, test);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** All text inside, without elements that are never read. */
export function innerText(node: HtmlParent): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? innerText(child) : ''))
    .join('');
}
