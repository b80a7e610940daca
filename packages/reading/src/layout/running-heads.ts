import { groupLines } from './printed-lines.ts';
import type { PrintedPage, TextRun } from './printed-page.ts';
import { spellLine } from './spell-line.ts';

/** Heads and feet stand within this part of the page's height from its edges. */
const EDGE = 0.13;
/** How far the same head may move from page to page, in points. */
const MOVES = 4;
/** Page numbers as a print writes them: 12, — 12 —, 第 3 页 共 20 页, 3/20. */
const PAGE_NUMBER =
  /^(?:[-–—―·•~〜\s]*\d{1,4}[-–—―·•~〜\s]*|\d{1,4}\s*\/\s*\d{1,4}|第?\s*\d{1,4}\s*页?[\s,，、/|]*(?:共\s*\d{1,4}\s*页?)?|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;
/** Those that are one even on a page alone. */
const SURE_NUMBER = /^(?:[-–—―]+\s*\d{1,4}\s*[-–—―]+|第\s*\d{1,4}\s*页.*|共\s*\d{1,4}\s*页)$/;

interface Edge {
  readonly page: number;
  readonly runs: readonly TextRun[];
  readonly text: string;
  /** The text with its numbers as `#`. */
  readonly key: string;
  /** Distance from the nearer edge of the page, negative at the bottom. */
  readonly place: number;
  /** True for the outermost line of its page. */
  readonly isOutermost: boolean;
}

/** Leaves out what is printed at the same place of many pages, and page numbers. */
export function dropRunningHeads(pages: readonly PrintedPage[]): PrintedPage[] {
  const edges = pages.map(edgesOf);
  const counted = edges.flat();
  const numbers = new Set(pages.map(({ number }) => number)).size;
  return pages.map((page, index) => {
    const dropped = new Set(
      (edges[index] ?? [])
        .filter((edge) => isNumber(edge, counted) || isRepeated(edge, counted, numbers))
        .flatMap(({ runs }) => runs),
    );
    return { ...page, runs: page.runs.filter((run) => !dropped.has(run)) };
  });
}

function edgesOf(page: PrintedPage): Edge[] {
  const lines = groupLines(page.runs);
  return lines.flatMap((line, index) => {
    const isTop = line.y < EDGE * page.height;
    const isBottom = line.y > (1 - EDGE) * page.height;
    if (!isTop && !isBottom) return [];
    const place = isTop ? line.y : line.y - page.height;
    const isOutermost = index === 0 || index === lines.length - 1;
    return cellsOf(line.runs, line.size).map((runs) => {
      const text = spellLine({ ...line, runs });
      const key = text.replace(/\s/g, '').replace(/\d+/g, '#');
      return { page: page.number, runs, text, key, place, isOutermost };
    });
  });
}

/** The left, middle and right parts of a head. */
function cellsOf(runs: readonly TextRun[], size: number): TextRun[][] {
  const cells: TextRun[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const last = cells.at(-1);
    if (last === undefined || run.x - right > 2.5 * size) cells.push([run]);
    else last.push(run);
    right = Math.max(right, run.x + run.width);
  }
  return cells;
}

function isRepeated(edge: Edge, edges: readonly Edge[], pages: number): boolean {
  const on = new Set(edges.filter((other) => isSame(edge, other)).map(({ page }) => page)).size;
  return on >= 2 && (on >= 3 || on * 2 >= pages);
}

function isSame(a: Edge, b: Edge): boolean {
  const isSameText = a.key === b.key && (a.text === b.text || a.isOutermost || b.isOutermost);
  return isSameText && Math.abs(a.place - b.place) <= MOVES;
}

/** A number alone in the outermost line: sure by its dashes, or where another page has one there. */
function isNumber(edge: Edge, edges: readonly Edge[]): boolean {
  const text = edge.text.trim();
  if (!edge.isOutermost || !PAGE_NUMBER.test(text)) return false;
  if (SURE_NUMBER.test(text) || Number(text) === edge.page) return true;
  return edges.some(
    (other) =>
      other.page !== edge.page &&
      PAGE_NUMBER.test(other.text.trim()) &&
      Math.abs(other.place - edge.place) <= MOVES,
  );
}
