/** A rectangle of cells; rows and columns are 1-based and both ends belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `K7` of row 7 and column 11. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `K7:K9`, or `K7` of a range that is one cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const from = addressOf(top, left);
  return top === bottom && left === right ? from : `${from}:${addressOf(bottom, right)}`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Row and column of `K7`; null for anything else. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = ADDRESS.exec(address);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/** The range `K7:K9`; null for anything else. */
export function parseRange(range: string): CellRange | null {
  const [from = '', to = from] = range.split(':');
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
