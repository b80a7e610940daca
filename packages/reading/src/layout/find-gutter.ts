import { inkOf, medianOf, type TextRun, topOf } from './printed-page.ts';

/** An empty strip between two columns of text. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Texts of one baseline that stand close together. */
export interface Fragment {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** The narrowest gutter, in points, and in parts of the font size. */
const NARROWEST_POINTS = 6;
const NARROWEST_EM = 0.55;
/** A column of text has lines at least this long, in em; those of a table are shorter. */
const SHORTEST_LINE_EM = 5;
/** Lines on each side of a gutter that prove it, where no other page of the document has it. */
const MOST_PROOF = 3;

/** Joins runs that stand on one baseline closer together than columns do. */
export function fragmentsOf(runs: readonly TextRun[]): Fragment[] {
  const rows = new Map<number, TextRun[]>();
  for (const run of runs) {
    const row = Math.round(run.y);
    const found = rows.get(row) ?? rows.get(row - 1) ?? rows.get(row + 1);
    if (found === undefined) rows.set(row, [run]);
    else found.push(run);
  }
  return [...rows.values()].flatMap((row) => {
    const fragments: Fragment[] = [];
    for (const run of row.toSorted((a, b) => a.x - b.x)) {
      const last = fragments.at(-1);
      const [top, bottom] = [topOf(run), run.y + 0.15 * run.size];
      const [left, right] = inkOf(run);
      if (last === undefined || left - last.right >= narrowest(run.size)) {
        fragments.push({ left, right, top, bottom, size: run.size });
        continue;
      }
      fragments[fragments.length - 1] = {
        left: last.left,
        right: Math.max(last.right, right),
        top: Math.min(last.top, top),
        bottom: Math.max(last.bottom, bottom),
        size: Math.max(last.size, run.size),
      };
    }
    return fragments;
  });
}

function narrowest(size: number): number {
  return Math.max(NARROWEST_POINTS, NARROWEST_EM * Math.min(size, 16));
}

/**
 * The longest gutter of a region, or null where its text is one column. `known` are gutters other
 * pages have: those need less proof, as on a last page with two lines in its second column.
 */
export function findGutter(
  fragments: readonly Fragment[],
  known: readonly Gutter[],
): Gutter | null {
  const slices = slicesOf(fragments);
  const isProved = (gutter: Gutter) => isBetweenColumns(gutter, fragments, known);
  const found = candidates(slices, new Set()).filter(isProved);
  // A headline is alone at its height and lies over a gutter: no gutter runs past it.
  const bars = new Set(
    slices.filter(
      ({ members: [one, two] }) =>
        one !== undefined && two === undefined && found.some((gutter) => lies(one, gutter)),
    ),
  );
  return (
    candidates(slices, bars)
      .filter(isProved)
      .sort((a, b) => b.bottom - b.top - (a.bottom - a.top) || a.left - b.left)[0] ?? null
  );
}

function lies(fragment: Fragment, gutter: Gutter): boolean {
  return fragment.left < gutter.left - 1 && fragment.right > gutter.right + 1;
}

/** What is printed at one height. */
interface Slice {
  readonly y: number;
  readonly members: readonly Fragment[];
}

function slicesOf(fragments: readonly Fragment[]): Slice[] {
  if (fragments.length < 2) return [];
  const step = Math.max(1.5, 0.4 * medianOf(fragments.map(({ size }) => size)));
  const top = Math.min(...fragments.map((one) => one.top));
  const bottom = Math.max(...fragments.map((one) => one.bottom));
  const rows: Fragment[][] = Array.from({ length: Math.ceil((bottom - top) / step) }, () => []);
  for (const one of fragments) {
    const last = Math.min(rows.length - 1, Math.floor((one.bottom - top) / step));
    for (let at = Math.floor((one.top - top) / step); at <= last; at += 1) rows[at]?.push(one);
  }
  return rows
    .map((members, at) => ({
      y: top + at * step,
      members: members.toSorted((a, b) => a.left - b.left),
    }))
    .filter(({ members }) => members.length > 0);
}

type Strip = readonly [left: number, right: number];

/** Every strip that stays empty from some slice upwards and downwards, with text on both sides of it. */
function candidates(slices: readonly Slice[], bars: ReadonlySet<Slice>): Gutter[] {
  const gaps = slices.map(({ members }) => gapsOf(members));
  const found: Gutter[] = [];
  for (const [at, slice] of slices.entries()) {
    if (bars.has(slice)) continue;
    for (const gap of gaps[at] ?? []) {
      const isFound = found.some(
        ({ left, right, top, bottom }) =>
          slice.y >= top && slice.y <= bottom && gap[0] <= left && gap[1] >= right,
      );
      if (isFound || !gap.every(Number.isFinite)) continue;
      found.push(extend(slices, gaps, { at, gap, bars }));
    }
  }
  return found;
}

/** Empty strips of a slice, with the open ones at its ends. */
function gapsOf(members: readonly Fragment[]): Strip[] {
  const gaps: Strip[] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (const { left, right, size } of members) {
    if (left - edge >= narrowest(size)) gaps.push([edge, left]);
    edge = Math.max(edge, right);
  }
  gaps.push([edge, Number.POSITIVE_INFINITY]);
  return gaps;
}

function extend(
  slices: readonly Slice[],
  gaps: readonly (readonly Strip[])[],
  from: { readonly at: number; readonly gap: Strip; readonly bars: ReadonlySet<Slice> },
): Gutter {
  let strip = from.gap;
  const edge = (step: 1 | -1): number => {
    let last = from.at;
    for (let at = from.at + step; at >= 0 && at < slices.length; at += step) {
      const slice = slices[at];
      const next = (gaps[at] ?? [])
        .map((gap): Strip => [Math.max(gap[0], strip[0]), Math.min(gap[1], strip[1])])
        .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
      if (slice === undefined || from.bars.has(slice)) break;
      if (next === undefined || next[1] - next[0] < NARROWEST_POINTS) break;
      // A step over more than the usual leading leads to another part of the page.
      if (Math.abs(slice.y - (slices[last]?.y ?? 0)) > 4 * (slice.members[0]?.size ?? 10)) break;
      strip = next;
      last = at;
    }
    return last;
  };
  const [first, last] = [edge(-1), edge(1)];
  const step = (slices[1]?.y ?? 0) - (slices[0]?.y ?? 0);
  const [top, bottom] = [slices[first]?.y ?? 0, (slices[last]?.y ?? 0) + Math.max(step, 1)];
  return { left: strip[0], right: strip[1], top, bottom };
}

/** True when the texts beside a strip are columns of running text rather than cells of a table. */
function isBetweenColumns(
  gutter: Gutter,
  fragments: readonly Fragment[],
  known: readonly Gutter[],
): boolean {
  const inside = fragments.filter(
    ({ top, bottom }) => bottom > gutter.top && top < gutter.bottom - 0.5,
  );
  const neighbours = (side: readonly Fragment[], isLeft: boolean) =>
    side.filter(
      (one) =>
        !side.some(
          (other) =>
            other !== one &&
            Math.min(other.bottom, one.bottom) - Math.max(other.top, one.top) > 1 &&
            (isLeft ? other.left >= one.right : other.right <= one.left),
        ),
    );
  const left = neighbours(
    inside.filter((one) => one.right <= gutter.left + 1),
    true,
  );
  const right = neighbours(
    inside.filter((one) => one.left >= gutter.right - 1),
    false,
  );
  const isKnown = known.some((one) => one.left < gutter.right - 3 && one.right > gutter.left + 3);
  if (Math.min(left.length, right.length) < (isKnown ? 1 : MOST_PROOF)) return false;
  if (isKnown) return true;
  const em = medianOf(inside.map(({ size }) => size));
  const isLong = (side: readonly Fragment[]) =>
    medianOf(side.map((one) => one.right - one.left)) >= SHORTEST_LINE_EM * em;
  const isFull = left.filter((one) => one.right >= gutter.left - 1.6 * em);
  const isFlush = right.filter((one) => one.left <= gutter.right + 2.6 * em);
  return (
    isLong(left) &&
    isLong(right) &&
    isFull.length * 2 >= left.length &&
    isFlush.length * 2 >= right.length
  );
}
