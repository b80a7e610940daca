import type { PageRange } from '../read-text.ts';
import { continues, type PlacedLine, readHabits } from './continues.ts';
import { joinWords } from './join-words.ts';
import { measureColumns } from './measure-columns.ts';
import { clipWords, type PlacedText, shiftWords, trimPlaced } from './placed-text.ts';
import { groupLines, type PrintedLine } from './printed-lines.ts';
import type { PlacedWord, PrintedPage } from './printed-page.ts';
import { guttersOf, orderColumns } from './reading-order.ts';
import { dropRunningHeads } from './running-heads.ts';
import { dropShadows } from './shadow-text.ts';
import { spellPlaced } from './spell-line.ts';
import { startsNote, takeFootnotes } from './take-footnotes.ts';

/** A text and the page each part of it was printed on. */
export interface LaidOut {
  readonly text: string;
  /** Following one another without a gap; a page that is left for a while comes twice. */
  readonly pages: readonly PageRange[];
  /** Words of recognised pages, in text order, with the number of their page. */
  readonly words: readonly WordOnPage[];
}

/** A recognised word: its range in the text, its page and its box there. */
export interface WordOnPage extends PlacedWord {
  readonly page: number;
}

interface Piece extends PlacedText {
  readonly page: number;
}

/** The pieces of a paragraph, page by page. */
type Paragraph = Piece[];

interface Column {
  readonly page: number;
  readonly body: readonly PrintedLine[];
  readonly notes: readonly PrintedLine[];
}

/**
 * Makes one text of printed pages, a line for each paragraph: columns in reading order, without
 * running heads, page numbers and shadows; paragraphs joined over lines, columns and pages, told by
 * their indents, spaces and short last lines; footnotes as lines after the paragraph that ends below.
 */
export function layOutPages(sheets: readonly PrintedPage[]): LaidOut {
  const clean = sheets.map((sheet) => ({ ...sheet, runs: dropShadows(sheet.runs) }));
  return write(join(columnsOf(dropRunningHeads(clean))));
}

function columnsOf(sheets: readonly PrintedPage[]): Column[] {
  const gutters = sheets.map(({ runs }) => guttersOf(runs));
  const textSize = usualSize(sheets);
  return sheets.flatMap(({ number: page, runs }, index) => {
    const known = gutters.filter((_, other) => other !== index).flat();
    return orderColumns(runs, known).map((column) => ({
      page,
      ...takeFootnotes(groupLines(column.runs), textSize),
    }));
  });
}

/** The font size most letters have. */
function usualSize(sheets: readonly PrintedPage[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of sheets.flatMap(({ runs }) => runs)) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function join(columns: readonly Column[]): Paragraph[] {
  const measures = measureColumns(columns.map(({ body }) => body));
  const placed = columns.map(({ body, page }, index) =>
    body.flatMap((line): PlacedLine[] => {
      const column = measures[index];
      if (column === undefined) return [];
      return [{ ...trimPlaced(spellPlaced(line)), line, column, page }];
    }),
  );
  const habits = readHabits(placed.flat());
  const paragraphs: Paragraph[] = [];
  let held: Paragraph[] = [];
  let before: PlacedLine | undefined;
  for (const [index, lines] of placed.entries()) {
    for (const line of lines) {
      const open = paragraphs.at(-1);
      if (open !== undefined && before !== undefined && continues(before, line, habits)) {
        extend(open, line);
      } else {
        paragraphs.push(...held, [{ text: line.text, words: line.words, page: line.page }]);
        held = [];
      }
      before = line;
    }
    const { notes = [], page = 0 } = columns[index] ?? {};
    held.push(...notesOf(notes, page));
  }
  return [...paragraphs, ...held];
}

function notesOf(lines: readonly PrintedLine[], page: number): Paragraph[] {
  const notes: Paragraph[] = [];
  for (const line of lines) {
    const piece = { ...trimPlaced(spellPlaced(line)), page };
    const open = notes.at(-1);
    if (open === undefined || startsNote(line)) notes.push([piece]);
    else extend(open, piece);
  }
  return notes;
}

function extend(paragraph: Paragraph, { text, words, page }: Piece): void {
  const last = paragraph.pop();
  if (last === undefined) return;
  const joined = joinWords(last.text, text);
  // Joining changes only the end of the first text.
  const start = joined.length - text.length;
  const held = clipWords(last.words, start);
  if (last.page === page) {
    paragraph.push({ text: joined, words: [...held, ...shiftWords(words, start)], page });
    return;
  }
  const kept = { text: joined.slice(0, start), words: held, page: last.page };
  paragraph.push(kept, { text, words, page });
}

function write(paragraphs: readonly Paragraph[]): LaidOut {
  const pages: { number: number; from: number; to: number }[] = [];
  const parts: string[] = [];
  const placed: WordOnPage[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    for (const [index, { text, words, page }] of paragraph.entries()) {
      const open = pages.at(-1);
      if (open?.number !== page) {
        if (open !== undefined) open.to = at;
        pages.push({ number: page, from: at, to: at });
      }
      const part = index === paragraph.length - 1 ? `${text}\n` : text;
      parts.push(part);
      for (const word of shiftWords(words, at)) placed.push({ ...word, page });
      at += part.length;
    }
  }
  const last = pages.at(-1);
  if (last !== undefined) last.to = at;
  return { text: parts.join(''), pages, words: placed };
}
