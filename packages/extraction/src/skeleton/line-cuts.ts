import type { Span } from '../span.ts';

/** What is left out of a line: a `**` mark, or a blank set round a figure that says nothing. */
export interface LineCut extends Span {
  readonly isMark: boolean;
}

/** What typesetters put between Chinese words and figures or letters. */
const THIN = ' \u00a0\u2002\u2003\u2009\u202f';
const HAN = '\u4e00-\u9fff';
const OTHER = 'A-Za-z0-9';
const CUT = new RegExp(
  String.raw`\*\*|(?<=[${HAN}，。；：、（“])[${THIN}]{1,2}(?=[${OTHER}])|(?<=[${OTHER}%％‰])[${THIN}]{1,2}(?=[${HAN}，。；：、）”%％‰])`,
  'g',
);
/** What is parted from its words by a blank on purpose: the number of an item or of a part. */
const NUMBER =
  /^(?:[（(]?[A-Za-z\d]{1,3}[）)]?|第[一二三四五六七八九十\d]{1,3}(?:部分|[章篇节条]))$/;
const NONE: readonly LineCut[] = [];
/** Longest such number. */
const LONGEST_NUMBER = 8;

/** Of what is cut out, the kinds a source holds at all: most hold none, and few lines of the others do. */
export function cutsIn(source: string): readonly string[] {
  return ['**', ...THIN].filter((cut) => source.includes(cut));
}

/**
 * What is cut out of a line, in its own coordinates and order; `kinds` are those its source holds.
 *
 *     第二章 主要目标 力争 5 年内增长 6.5 %
 *        kept       ^ ^ ^     ^   ^
 */
export function findCuts(line: string, kinds: readonly string[]): readonly LineCut[] {
  if (!kinds.some((kind) => line.includes(kind))) return NONE;
  const cuts: LineCut[] = [];
  for (const { 0: words, index } of line.matchAll(CUT)) {
    const isMark = words === '**';
    const isNumber = !isMark && index <= LONGEST_NUMBER && NUMBER.test(line.slice(0, index));
    if (!isNumber) cuts.push({ from: index, to: index + words.length, isMark });
  }
  return cuts;
}
