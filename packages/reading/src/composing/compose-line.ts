import { PAGE_BREAK, type Piece } from './block.ts';

/** A longer bold stretch is emphasis of whole sentences, not a lead. */
const LONGEST_LEAD = 120;
/** Farthest a stop with its closing marks is looked for, in characters. */
const LONGEST_LOOK_BACK = 8;
const STOPPED = /[。！？；：:，]$/;

/** Splits a paragraph's pieces at its line breaks. */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, isBold } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, isBold });
    }
  }
  return lines;
}

/**
 * One line as text: trimmed, with bold leads between `**` as in Markdown. A line that is bold from end
 * to end is left plain: its weight says only what standing alone says already. Page breaks stay.
 */
export function composeLine(pieces: readonly Piece[]): string {
  const runs = mergeRuns(pieces);
  const isMixed = runs.some((run) => !run.isBold && hasWords(run.text));
  const parts: string[] = [];
  // Only what stands just before is looked at: a line may have very many runs.
  let before = '';
  for (const run of runs) {
    parts.push(isMixed && run.isBold && isLead(before, run.text) ? marked(run.text) : run.text);
    before = (before + run.text).trimEnd().slice(-LONGEST_LOOK_BACK);
  }
  return trimmed(parts.join(''));
}

/** Neighbours of one weight are one; the stop behind a bold lead belongs to it. */
function mergeRuns(pieces: readonly Piece[]): Piece[] {
  const runs: { text: string; isBold: boolean }[] = [];
  for (const { text, isBold } of pieces) {
    const last = runs.at(-1);
    // White space has no weight.
    if (last !== undefined && (last.isBold === isBold || !hasWords(text))) last.text += text;
    else runs.push({ text, isBold });
  }
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (!run.isBold || next === undefined || STOPPED.test(run.text)) continue;
    const stop = /^[。：:]/.exec(next.text)?.[0] ?? '';
    run.text += stop;
    next.text = next.text.slice(stop.length);
  }
  return runs;
}

function isLead(before: string, text: string): boolean {
  const body = text.trim();
  if (!hasWords(text) || body.length > LONGEST_LEAD || body.includes('**')) return false;
  const isHead = before === '';
  return isHead || (/[。！？；][\s”’）]*$/.test(before) && STOPPED.test(body));
}

function marked(text: string): string {
  const body = text.trim();
  const from = text.indexOf(body);
  return `${text.slice(0, from)}**${body}**${text.slice(from + body.length)}`;
}

function hasWords(text: string): boolean {
  return text.trim() !== '';
}

/** Without white space at its ends, but with the page breaks that stood there. */
export function trimmed(line: string): string {
  const body = line.trim();
  if (body === '') return breaksIn(line);
  const from = line.indexOf(body);
  return breaksIn(line.slice(0, from)) + body + breaksIn(line.slice(from + body.length));
}

function breaksIn(text: string): string {
  return text.includes(PAGE_BREAK) ? text.replace(/[^\f]/g, '') : '';
}
