import { CleanText } from '../clean-text.ts';
import type { Span } from '../span.ts';
import { joinLines, type Paragraph } from './join-lines.ts';
import { cutsIn, findCuts } from './line-cuts.ts';
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
  const kinds = cutsIn(source);
  const pieces: (Span | null)[] = [];
  const laid: Laid[] = [];
  let at = 0;
  for (const paragraph of joinLines(splitLines(source))) {
    const bold: Span[] = [];
    const from = at;
    const count = pieces.length;
    if (from > 0) pieces.push(null);
    for (const line of paragraph.lines) at = layLine(line, { at, pieces, bold, kinds });
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
  /** What lines may hold that is cut out of them. */
  readonly kinds: readonly string[];
}

/** Adds the pieces of a line, parted where something is cut out; returns the clean offset behind it. */
function layLine(line: Line, { at: start, pieces, bold, kinds }: Tray): number {
  const cuts = findCuts(line.text, kinds);
  if (cuts.length === 0) {
    pieces.push(line);
    return start + line.text.length;
  }
  let at = start;
  let from = 0;
  const lay = (to: number) => {
    if (to > from) pieces.push({ from: line.from + from, to: line.from + to });
    at += to - from;
  };
  let boldFrom = -1;
  for (const cut of cuts) {
    lay(cut.from);
    from = cut.to;
    if (!cut.isMark) continue;
    if (boldFrom >= 0 && at > boldFrom) bold.push({ from: boldFrom, to: at });
    // An opening mark without its closing one is dropped and makes nothing bold.
    boldFrom = boldFrom < 0 ? at : -1;
  }
  lay(line.text.length);
  return at;
}
