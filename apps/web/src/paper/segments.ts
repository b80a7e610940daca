import type { Range } from './ranges.ts';

/** Something marked over the text. Marks of different layers may overlap in any way. */
export interface Mark extends Range {
  readonly layer: Layer;
  readonly id: string;
}

/** What a run of text can be part of, at most one of each layer. */
export type Layer =
  | 'commitment'
  | 'quantity'
  | 'misprint'
  | 'term' // explained at the report's end
  | 'page' // of the original
  | 'lead' // a heading that runs into its paragraph
  | 'furniture'
  | 'found'
  | 'passage';

/** A run of text with the same marks throughout; its characters are exactly `text.slice(from, to)`. */
export interface Segment extends Range {
  readonly marks: Readonly<Partial<Record<Layer, string>>>;
  /** Layers whose mark begins here, for the one element that stands for the whole mark. */
  readonly starts: readonly Layer[];
  /** Layers whose mark ends here. */
  readonly ends: readonly Layer[];
}

/** Not shown: line breaks with the indent after them, and the source's own emphasis marks. */
const HIDDEN = /[ \t\u3000]*[\r\n]+[ \t\u3000]*|\*\*/g;

/**
 * Cuts a range of text where any mark begins or ends, by one sweep from left to right.
 *
 * `marks` may be in any order. Where two of one layer overlap, the one that began last is shown.
 */
export function segmentsOf(text: string, range: Range, marks: readonly Mark[]): Segment[] {
  const relevant = marks
    .filter((mark) => mark.from < range.to && range.from < mark.to && mark.from < mark.to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const hidden = hiddenRanges(text, range);
  const cuts = new Set([range.from, range.to]);
  for (const part of [...relevant, ...hidden]) {
    cuts.add(Math.max(part.from, range.from));
    cuts.add(Math.min(part.to, range.to));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const begun = new Set<string>();
  const segments: Segment[] = [];
  let next = 0;
  let nextHidden = 0;
  let open: Mark[] = [];
  for (let at = 0; at + 1 < places.length; at += 1) {
    const from = places[at] ?? 0;
    const to = places[at + 1] ?? 0;
    for (let mark = relevant[next]; mark && mark.from <= from; mark = relevant[next]) {
      open.push(mark);
      next += 1;
    }
    open = open.filter((mark) => mark.to > from);
    while ((hidden[nextHidden]?.to ?? Number.POSITIVE_INFINITY) <= from) nextHidden += 1;
    if ((hidden[nextHidden]?.from ?? Number.POSITIVE_INFINITY) <= from) continue;
    segments.push(segmentOf(from, to, open, begun, range));
  }
  return segments;
}

function segmentOf(
  from: number,
  to: number,
  open: readonly Mark[],
  begun: Set<string>,
  range: Range,
): Segment {
  const marks: Partial<Record<Layer, string>> = {};
  const starts: Layer[] = [];
  for (const mark of open) marks[mark.layer] = mark.id;
  for (const mark of open) {
    const key = `${mark.layer} ${mark.id}`;
    if (marks[mark.layer] !== mark.id || begun.has(key)) continue;
    begun.add(key);
    // A mark that began in an earlier paragraph goes on here; it does not begin again.
    if (mark.from >= range.from) starts.push(mark.layer);
  }
  const ends = open.filter((mark) => mark.to === to && marks[mark.layer] === mark.id);
  return { from, to, marks, starts, ends: ends.map(({ layer }) => layer) };
}

function hiddenRanges(text: string, range: Range): Range[] {
  return [...text.slice(range.from, range.to).matchAll(HIDDEN)].map((match) => ({
    from: range.from + match.index,
    to: range.from + match.index + match[0].length,
  }));
}
