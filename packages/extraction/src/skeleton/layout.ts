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
  const laid: Laid[] = [];
  let at = 0;
  for (const paragraph of joinLines(splitLines(source))) {
    const bold: Span[] = [];
    const from = at;
    const count = pieces.length;
    if (from > 0) pieces.push(null);
    for (const line of paragraph.lines) at = layLine(line, { at, pieces, bold });
    if (at === from) pieces.length = count;
    else {
      laid.push({ from, to: at, paragraph, bold });
      at += 1;
    }
  }
  const clean = new CleanText(source, pieces);
  return { clean, blocks: laid.map((each) => toBlock(clean, each)) };
}

/** A paragraph whose words are not there yet. */
interface Laid extends Span {
  readonly paragraph: Paragraph;
  readonly bold: readonly Span[];
}

function toBlock(clean: CleanText, { from, to, paragraph, bold }: Laid): Block {
  return {
    from,
    to,
    text: clean.text.slice(from, to),
    isFurniture: paragraph.isFurniture,
    depth: paragraph.lines[0]?.depth ?? 0,
    bold,
  };
}

/** Where the pieces of a line go. */
interface Tray {
  /** The clean offset the line begins at. */
  readonly at: number;
  readonly pieces: (Span | null)[];
  readonly bold: Span[];
}

/** Adds the pieces of a line, which is split at its `**` marks; returns the clean offset behind it. */
function layLine(line: Line, { at: start, pieces, bold }: Tray): number {
  // The words are the same object where the line holds no marks.
  if (line.text === line.bare) {
    pieces.push(line);
    return start + line.text.length;
  }
  let at = start;
  let from = 0;
  let isBold = false;
  while (from < line.text.length) {
    const mark = line.text.indexOf('**', from);
    const to = mark === -1 ? line.text.length : mark;
    if (to > from) {
      pieces.push({ from: line.from + from, to: line.from + to });
      // An opening mark without its closing one is dropped and makes nothing bold.
      if (isBold && mark !== -1) bold.push({ from: at, to: at + to - from });
      at += to - from;
    }
    if (mark === -1) break;
    isBold = !isBold;
    from = mark + 2;
  }
  return at;
}
