/** A code taken apart: `2026-014-2` is year 2026, number 14, part 2; part 1 is not printed. */
export interface CodeParts {
  /** 0 when the report does not say its year. */
  readonly year: number;
  readonly number: number;
  readonly part: number;
}

const printed = /^(\d{4})-(\d{3,})(?:-(\d+))?$/;

/** Prints a code: 2026-014, or 2026-014-2 for the second part of a split row. */
export function formatCode({ year, number, part }: CodeParts): string {
  const base = `${String(year).padStart(4, '0')}-${String(number).padStart(3, '0')}`;
  return part > 1 ? `${base}-${part}` : base;
}

/** Takes a code apart; throws RangeError on anything `formatCode` did not print. */
export function parseCode(code: string): CodeParts {
  const match = printed.exec(code);
  if (match === null) throw new RangeError(`not a code: ${code}`);
  return { year: Number(match[1]), number: Number(match[2]), part: Number(match[3] ?? 1) };
}

/** The code of the part that a split cuts off: the next free part of the same number. */
export function nextPart(code: string, taken: Iterable<string>): string {
  const { year, number } = parseCode(code);
  let part = 1;
  for (const other of taken) {
    const parts = parseCode(other);
    if (parts.year === year && parts.number === number) part = Math.max(part, parts.part);
  }
  return formatCode({ year, number, part: part + 1 });
}

/** The code of a new row: the number after the highest taken in its year. */
export function nextCode(year: number | null, highestTaken: number): string {
  return formatCode({ year: year ?? 0, number: highestTaken + 1, part: 1 });
}

/** The highest number among codes; 0 when there are none. */
export function highestNumber(codes: Iterable<string>): number {
  let highest = 0;
  for (const code of codes) highest = Math.max(highest, parseCode(code).number);
  return highest;
}
