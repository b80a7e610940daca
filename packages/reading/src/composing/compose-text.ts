import { MOST_PAGES } from '../limits.ts';
import type { PageRange } from '../read-text.ts';
import { type Block, type Cell, isTable, PAGE_BREAK, type TableBlock, wordsOf } from './block.ts';
import { composeLine, linesOf, trimmed } from './compose-line.ts';

/** A cell with more words than this holds text that a table only places on the page. */
const LONGEST_CELL = 500;
const ONLY_BREAKS = /^\f+$/;

/** A document as one text, and its pages where breaks were marked. */
export interface Composed {
  readonly text: string;
  readonly pages: readonly PageRange[];
}

/**
 * Sets blocks as text: paragraphs apart by a blank line, so that nothing takes them for the lines of
 * one; the rows of a table as Markdown rows. Every page break cuts the text into pages.
 */
export function composeText(blocks: readonly Block[]): Composed {
  const paragraphs: string[] = [];
  let breaks = '';
  for (const paragraph of blocks.flatMap(paragraphsOf)) {
    // Breaks that stand alone belong to what follows them.
    if (ONLY_BREAKS.test(paragraph)) breaks += paragraph;
    else {
      paragraphs.push(breaks + paragraph);
      breaks = '';
    }
  }
  return cutPages(paragraphs.join('\n\n') + breaks);
}

function paragraphsOf(block: Block): string[] {
  if (isTable(block)) {
    return isLayout(block) ? block.rows.flat(2).flatMap(paragraphsOf) : rowsOf(block);
  }
  const lines = linesOf(block.pieces).map(composeLine);
  const text = trimmed(lines.join('\n')).replace(/\n{3,}/g, '\n\n');
  return text === '' ? [] : [text];
}

/** True for a table that has one column or holds running text. */
function isLayout({ rows }: TableBlock): boolean {
  const isColumn = rows.every((row) => row.length <= 1);
  return isColumn || rows.some((row) => row.some((cell) => wordsIn(cell).length > LONGEST_CELL));
}

function rowsOf({ rows }: TableBlock): string[] {
  const lines = rows
    .map((row) => row.map(wordsIn))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => `| ${cells.join(' | ')} |`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function wordsIn(cell: Cell): string {
  const words = cell.map(wordsOf).join(' ');
  // A page break keeps its place; all other white space is one space.
  return trimmed(words.replace(/[^\S\f]+/g, ' ')).replaceAll('|', '｜');
}

function cutPages(marked: string): Composed {
  const parts = marked.split(PAGE_BREAK);
  if (parts.length === 1 || parts.length > MOST_PAGES) {
    return { text: parts.join('').trimEnd(), pages: [] };
  }
  const pages: PageRange[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    // A break between paragraphs leaves their blank line on the page before.
    const gap = /^\s*/.exec(part)?.[0] ?? '';
    if (index > 0) text += gap;
    const from = text.length;
    text += index > 0 ? part.slice(gap.length) : part;
    const last = pages.at(-1);
    if (last !== undefined && index > 0) pages[pages.length - 1] = { ...last, to: from };
    if (text.slice(from).trim() !== '') pages.push({ number: index + 1, from, to: text.length });
  }
  const end = text.trimEnd().length;
  const kept = pages.map((page) => ({ ...page, to: Math.min(page.to, end) }));
  return { text: text.slice(0, end), pages: kept };
}
