import { CleanText } from '../clean-text.ts';
import type { Span } from '../span.ts';
import { joinLines, type Paragraph } from './join-lines.ts';
import { type Line, splitLines } from './lines.ts';

/** A paragraph in clean coordinates. */
export interface Block extends Span {
  readonly text: string;
  readonly isFurniture: boolean;
  /** Markdown heading depth 1–6, or 0. */
  readonly depth: number;
  /** Clean ranges the source printed bold. */
  readonly bold: readonly Span[];
}

/** A text laid out as paragraphs. */
export interface Layout {
  readonly clean: CleanText;
  readonly blocks: readonly Block[];
}

/** Finds the paragraphs of a source and cleans them of line breaks, markup and interrupting furniture. */
export function layOut(source: string): Layout {
  const pieces: (Span | null)[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const paragraph of joinLines(splitLines(source))) {
    const laid = layParagraph(paragraph, at);
    if (laid.to === at) continue;
    if (blocks.length > 0) pieces.push(null);
    pieces.push(...laid.pieces);
    blocks.push({
      from: at,
      to: laid.to,
      text: laid.pieces.map(({ from, to }) => source.slice(from, to)).join(''),
      isFurniture: paragraph.isFurniture,
      depth: paragraph.lines[0]?.depth ?? 0,
      bold: laid.bold,
    });
    at = laid.to + 1;
  }
  return { clean: new CleanText(source, pieces), blocks };
}

interface Laid {
  readonly pieces: Span[];
  readonly bold: Span[];
  /** Clean offset just past the paragraph. */
  readonly to: number;
}

function layParagraph(paragraph: Paragraph, from: number): Laid {
  const pieces: Span[] = [];
  const bold: Span[] = [];
  let at = from;
  for (const line of paragraph.lines) {
    for (const run of splitRuns(line)) {
      pieces.push(run);
      const length = run.to - run.from;
      if (run.isBold) bold.push({ from: at, to: at + length });
      at += length;
    }
  }
  return { pieces, bold, to: at };
}

/** Splits a line at its `**` marks. */
function splitRuns(line: Line): (Span & { isBold: boolean })[] {
  const runs: (Span & { isBold: boolean })[] = [];
  let from = 0;
  let isBold = false;
  while (from < line.text.length) {
    const mark = line.text.indexOf('**', from);
    const to = mark === -1 ? line.text.length : mark;
    // An opening mark without its closing one is dropped and makes nothing bold.
    const isPaired = !isBold || mark !== -1;
    if (to > from)
      runs.push({ from: line.from + from, to: line.from + to, isBold: isBold && isPaired });
    if (mark === -1) break;
    isBold = !isBold;
    from = mark + 2;
  }
  return runs;
}
