import { boxAround, type PlacedText, shiftWords } from './placed-text.ts';
import type { PrintedLine } from './printed-lines.ts';
import { type PlacedWord, rightOf, type TextRun } from './printed-page.ts';

/** From this gap on, in em, a blank of its own was printed. */
const BLANK_GAP = 0.8;
/** From this gap on, in em, a blank stands between Latin words. */
const WORD_GAP = 0.15;
const LATIN = /[A-Za-z\u00c0-\u024f]/;
const WORD_END = /[A-Za-z\d\u00c0-\u024f.,;:!?%)\]]$/;
const WORD_START = /^[A-Za-z\d\u00c0-\u024f([]/;

/**
 * The text of a printed line. Blanks stay between Latin words and where a whole letter's room is
 * left, as between cells; those that only space out Chinese letters or digits go. A raised number becomes a
 * footnote mark ［1］, after a unit of length a power.
 */
export function spellLine(line: PrintedLine): string {
  return spellPlaced(line).text;
}

/** The text of a printed line, and where its recognised words stand. */
export function spellPlaced(line: PrintedLine): PlacedText {
  const isSpacedOut =
    line.runs.filter(({ text }) => isOneLetter(text)).length * 5 > line.runs.length * 3;
  let text = '';
  const words: PlacedWord[] = [];
  let before: TextRun | undefined;
  for (const run of line.runs) {
    const gap = before === undefined ? 0 : (run.x - rightOf(before)) / line.size;
    const spelled = spellRun(run, line, text);
    const isApart = gap >= BLANK_GAP && !isSpacedOut;
    const isWord = (run.afterBlank || gap >= WORD_GAP) && isBetweenWords(text, spelled);
    if (before !== undefined && (isApart || isWord)) text += ' ';
    words.push(...wordsOf(run, spelled, text.length));
    text += spelled;
    before = run;
  }
  return { text, words };
}

/** The words of a run that is spelled from a place on; spelled otherwise, it is one word. */
function wordsOf({ text, words = [] }: TextRun, spelled: string, from: number): PlacedWord[] {
  if (text === spelled) return shiftWords(words, from);
  const box = boxAround(words, from, from + spelled.length);
  return box === null ? [] : [box];
}

function isBetweenWords(before: string, after: string): boolean {
  if (!WORD_END.test(before) || !WORD_START.test(after)) return false;
  return LATIN.test(before.slice(-4)) || LATIN.test(after.slice(0, 4))
    ? !/\d$/.test(before) || !/^\d/.test(after)
    : false;
}

function isOneLetter(text: string): boolean {
  return /^[\p{Script=Han}\d]$/u.test(text);
}

function spellRun(run: TextRun, line: PrintedLine, before: string): string {
  const isRaised = run.size <= 0.8 * line.size && line.y - run.y >= 0.18 * line.size;
  if (!isRaised || before === '') return run.text;
  if (/[kcdm]?m$/.test(before) && /^[23]$/.test(run.text)) return run.text === '2' ? '²' : '³';
  const number = /^[[［【〔(（]?(\d{1,3})[\]］】〕)）]?$/.exec(run.text)?.[1];
  return number === undefined ? run.text : `［${number}］`;
}
