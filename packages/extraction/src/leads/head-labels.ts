import type { Section } from '../extraction.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Span } from '../span.ts';
import type { PrintedUnits } from './printed-units.ts';

/** Nothing but a heading's line before a label, or the label at that line's end. */
const HEADING_ONLY = /^[^\n。；]*(?:\n[ \t]*)?$/;
/** Longest heading a label is looked for behind. */
const LONGEST_HEADING = 120;

/** Units printed under a heading, before its first row: they answer for every row down to `until`. */
export interface HeadLabel {
  readonly units: PrintedUnits;
  readonly until: number;
}

/** What was printed, with labels that belong to headings told apart; all in text order. */
export interface Labels {
  readonly heads: readonly HeadLabel[];
  readonly printed: readonly PrintedUnits[];
}

/** Tells which labels stand under a heading before its first row; those mean no row before it. */
export function readHeadLabels(text: string, { sections, rows, printed }: Scene): Labels {
  const heads: HeadLabel[] = [];
  const marked = printed.map((units) => {
    const section = innermost(sections, units.from);
    if (section === undefined || !isHead(text, { section, rows, units })) return units;
    const own = { ...units, since: section.from };
    heads.push({ units: own, until: section.to });
    return own;
  });
  return { heads, printed: marked };
}

/** The head label that answers for a row, the nearest above it. */
export function headLabelFor(row: Span, heads: readonly HeadLabel[]): PrintedUnits | null {
  if (heads.length === 0) return null;
  const above = heads.filter(({ units, until }) => units.to <= row.from && row.from < until);
  return above.at(-1)?.units ?? null;
}

interface Scene {
  readonly sections: readonly Section[];
  readonly rows: readonly Span[];
  readonly printed: readonly PrintedUnits[];
}

function isHead(
  text: string,
  {
    section,
    rows,
    units,
  }: {
    readonly section: Section;
    readonly rows: readonly Span[];
    readonly units: PrintedUnits;
  },
): boolean {
  if (units.since > 0 || section.level === 0 || units.from - section.from > LONGEST_HEADING)
    return false;
  if (!HEADING_ONLY.test(text.slice(section.from, units.from))) return false;
  const first = rows[lowerBound(rows, (row) => row.to > section.from)];
  return first === undefined || first.from >= units.from;
}

/** Sections are in text order, children after parents. */
function innermost(sections: readonly Section[], at: number): Section | undefined {
  return sections.findLast(({ from, to }) => from <= at && at < to);
}
