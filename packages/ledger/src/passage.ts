import { overlaps, type Span } from '@jiannuo/extraction';
import type { ReportText } from './report-state.ts';

const hasWord = /[\p{L}\p{N}]/u;
const space = /\s/u;
const separator = /[\s，,、；;。：:]/u;
/** Hard line breaks, with the blanks around them. */
const lineBreak = /[^\S\n]*\n\s*/gu;
const letterEdge = /[A-Za-z]$/u;

/** True when the words hold at least one letter or digit of any script. */
export function hasWords(text: string): boolean {
  return hasWord.test(text);
}

/** The range without blanks at its ends; empty at `from` when it holds nothing else. */
export function trimBlanks(text: string, span: Span): Span {
  return trim(text, span, space);
}

/** The range without blanks, commas and stops at its ends. */
export function trimSeparators(text: string, span: Span): Span {
  return trim(text, span, separator);
}

function trim(text: string, span: Span, edge: RegExp): Span {
  let { from, to } = span;
  while (from < to && edge.test(text.charAt(from))) from += 1;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  return { from, to };
}

/** The words of a range cleaned for people: without page furniture, `**` and hard line breaks. */
export function quoteOf(report: Pick<ReportText, 'text' | 'sentences'>, span: Span): string {
  const furniture = report.sentences.filter(
    (sentence) => sentence.kindRead === 'furniture' && overlaps(sentence, span),
  );
  const pieces: string[] = [];
  let at = span.from;
  for (const gap of furniture) {
    pieces.push(report.text.slice(at, Math.max(at, gap.from)));
    at = Math.min(gap.to, span.to);
  }
  pieces.push(report.text.slice(at, span.to));
  return joinLines(pieces.join('\n').replaceAll('**', '').trim());
}

function joinLines(words: string): string {
  return words.replaceAll(lineBreak, (_, at: number, whole: string) =>
    letterEdge.test(whole.slice(0, at)) && /^\s*[A-Za-z]/u.test(whole.slice(at)) ? ' ' : '',
  );
}

/** The words with every blank taken out, to tell whether two passages say the same. */
export function wordsKey(words: string): string {
  return words.replaceAll(/\s|\*\*/gu, '');
}
