import type { Range } from './ranges.ts';

/** Offset in the report's text of a place in the paper's DOM; null outside the words. */
export function offsetOf(node: Node, offsetInNode: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const words = node.parentElement?.closest<HTMLElement>('[data-from]');
    return words ? Number(words.dataset['from']) + offsetInNode : null;
  }
  // A place between elements: the start of the words after it, else the end of those before.
  const after = node.childNodes[offsetInNode];
  const next = after && firstWords(after);
  if (next) return Number(next.dataset['from']);
  const before = node.childNodes[offsetInNode - 1];
  const words = before && lastWords(before);
  return words ? Number(words.dataset['from']) + (words.textContent?.length ?? 0) : null;
}

/** The passage selected inside the paper, or null. */
export function selectedPassage(root: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  return from !== null && to !== null && from < to ? { from, to } : null;
}

/** The words that hold an offset, or the first after it. */
export function wordsAt(root: HTMLElement, offset: number): HTMLElement | null {
  const all = root.querySelectorAll<HTMLElement>('[data-from]');
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Number(all[middle]?.dataset['from']) <= offset) low = middle + 1;
    else high = middle;
  }
  return all[Math.max(0, low - 1)] ?? null;
}

const firstWords = (node: Node) =>
  node instanceof HTMLElement
    ? node.matches('[data-from]')
      ? node
      : node.querySelector<HTMLElement>('[data-from]')
    : null;

function lastWords(node: Node): HTMLElement | null {
  if (!(node instanceof HTMLElement)) return null;
  if (node.matches('[data-from]')) return node;
  const all = node.querySelectorAll<HTMLElement>('[data-from]');
  return all[all.length - 1] ?? null;
}
