import type { Span } from '../span.ts';

/** Longer than any paragraph of the genre: the line ends between its paragraphs are lost. */
export const LONGEST_PARAGRAPH = 4000;
const NUMERALS = '[一二三四五六七八九十]';
/** Where a paragraph began: behind blanks, before the number of a part, round an address, behind a title. */
const BEGINNING = new RegExp(
  [
    String.raw`[ \t\u00a0]{2,}|\u3000+`,
    `(?<=[。！？：；”）])(?=${NUMERALS}{1,3}、(?!${NUMERALS})|（${NUMERALS}{1,3}）|第${NUMERALS}部分)`,
    '(?<=[。！？”）])(?=各位代表[：:！])|(?<=各位代表[：:！])(?!”)',
    // 一、过去一年工作回顾过去一年，我们…
    String.raw`(?<=(?:回顾|总结|要求|目标|任务|安排|重点|打算|建议|部署|思路|成就|工作))(?=(?:过去[一五]年|一年来|五年来|今年是|20\d\d年[是，]))`,
  ].join('|'),
  'gu',
);

/** The paragraphs of a line that has lost its line ends, as when a report was pasted into a field. */
export function lostLines(source: string, line: Span): readonly Span[] {
  const found: Span[] = [];
  let from = line.from;
  for (const { 0: blanks, index } of source.slice(line.from, line.to).matchAll(BEGINNING)) {
    const to = line.from + index;
    if (to > from) found.push({ from, to });
    from = to + blanks.length;
  }
  if (from < line.to) found.push({ from, to: line.to });
  return found;
}
