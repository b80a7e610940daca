/** Points a line takes at the size the ledger is printed in, and those above and below the lines. */
const linePoints = 15;
const paddingPoints = 4;
/** The highest row a spreadsheet has, in points. */
const highestPoints = 409;
/** Of a column's width, what the borders keep, in characters. */
const borderCharacters = 1.5;

/** A cell's words and the width of its column, in Latin characters as spreadsheets count. */
export interface FilledCell {
  readonly words: string;
  readonly width: number;
}

/**
 * How high a row must be for all its words to be seen, in points. Programs that fit rows themselves
 * do it when the file is edited, not when it is printed or turned into a PDF.
 */
export function rowHeight(cells: readonly FilledCell[]): number {
  const lines = Math.max(1, ...cells.map(linesOf));
  return Math.min(highestPoints, lines * linePoints + paddingPoints);
}

function linesOf({ words, width }: FilledCell): number {
  const room = Math.max(2, width - borderCharacters);
  return words
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** Chinese characters and their marks are twice as wide as Latin ones. */
function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += character < '\u0300' ? 1 : 2;
  return width;
}
