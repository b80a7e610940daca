import {
  medianOf,
  type PlacedWord,
  type PrintedPage,
  type TextRun,
} from '../layout/printed-page.ts';

/** A picture of a page: its number and how many of its pixels make a point. */
export interface Picture {
  readonly number: number;
  readonly pixelsPerPoint: number;
}

interface Word {
  readonly line: string;
  readonly text: string;
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Below this confidence, in per cent, the words of a line are taken for a stain. */
const LEAST_CONFIDENCE = 30;
/** Words of a line nearer than this, in em, are one run. */
const RUN_GAP = 1.2;
/** Letters of one size are measured this much apart, in parts of it. */
const SIZE_NOISE = 0.22;

/** Makes a printed page of the table of words that tesseract prints, places and all. */
export function readWords(table: string, { number, pixelsPerPoint }: Picture): PrintedPage {
  const rows = table.split('\n').map((row) => row.split('\t'));
  const page = rows.find(([level]) => level === '1') ?? [];
  const lines = new Map<string, Word[]>();
  for (const row of rows) {
    const word = readWord(row, pixelsPerPoint);
    if (word === null) continue;
    lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  }
  const runs = [...lines.values()].filter(isPrint).flatMap(runsOf);
  const usual = medianOf(runs.flatMap(({ size, text }) => Array.from(text, () => size)));
  return {
    number,
    width: Number(page[8] ?? 0) / pixelsPerPoint,
    height: Number(page[9] ?? 0) / pixelsPerPoint,
    runs: runs.map((run) =>
      Math.abs(run.size - usual) <= SIZE_NOISE * usual ? { ...run, size: usual } : run,
    ),
  };
}

/** Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function readWord(row: readonly string[], pixelsPerPoint: number): Word | null {
  const text = row[11]?.trim() ?? '';
  const confidence = Number(row[10]);
  if (row[0] !== '5' || text === '' || !(confidence >= 0)) return null;
  const [left = 0, top = 0, width = 0, height = 0] = row
    .slice(6, 10)
    .map((pixels) => Number(pixels) / pixelsPerPoint);
  const line = row.slice(1, 5).join(' ');
  return { line, text, confidence, left, right: left + width, top, bottom: top + height };
}

/** One doubtful word among others is kept: a wrong letter is seen, a missing one is not. */
function isPrint(words: readonly Word[]): boolean {
  const sum = words.reduce((total, { confidence }) => total + confidence, 0);
  return sum >= LEAST_CONFIDENCE * words.length;
}

function runsOf(words: readonly Word[]): TextRun[] {
  // Boxes of single letters are cut unevenly: a line is as high as its middle one.
  const size = medianOf(words.map(({ top, bottom }) => bottom - top)) * 1.06;
  const y = medianOf(words.map(({ bottom }) => bottom)) - 0.08 * size;
  const runs: RecognisedRun[] = [];
  let right = 0;
  for (const word of words.toSorted((a, b) => a.left - b.left)) {
    // The box of a full-width stop is as narrow as its ink.
    const edge = /[，。、；：！？]$/.test(word.text) ? word.right + 0.5 * size : word.right;
    const last = runs.at(-1);
    if (last !== undefined && word.left - right < RUN_GAP * size) {
      const blank = /[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(word.text) ? ' ' : '';
      const before = last.text + blank;
      last.words.push(placed(word, before.length));
      const text = before + word.text;
      runs[runs.length - 1] = { ...last, text, width: edge - last.x };
    } else {
      runs.push({
        text: word.text,
        x: word.left,
        y,
        width: edge - word.left,
        size,
        afterBlank: false,
        words: [placed(word, 0)],
      });
    }
    right = edge;
  }
  // Boxes of a short line are often as high as the space between lines; its width cannot lie so.
  const letters = runs.reduce((sum, run) => sum + emOf(run.text), 0);
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const likely = letters < 2 ? size : Math.min(size, (1.1 * width) / letters);
  return runs.map((run) => ({ ...run, text: widen(run.text), size: likely }));
}

/** A run that still takes words. */
interface RecognisedRun extends TextRun {
  readonly words: PlacedWord[];
}

function placed({ text, left, right, top, bottom }: Word, from: number): PlacedWord {
  const [width, height] = [right - left, bottom - top];
  return { from, to: from + text.length, x: left, y: top, width, height };
}

/** Usual width of a text in em. */
function emOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u2000' ? 0.5 : 1), 0);
}

/** Gives punctuation beside Chinese letters its full width, which OCR often misses; lengths stay. */
function widen(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}”）])[,:;!?()]|[(](?=\p{Script=Han})/gu, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  );
}
