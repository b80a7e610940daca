import type { PrintedPage, TextRun } from '../layout/printed-page.ts';
import { splitRun } from './split-run.ts';
import { unifyRadicals } from './unify-radicals.ts';

/** A piece of text as the PDF engine gives it. */
export interface EngineText {
  readonly str: string;
  /** `ttb` for vertical writing. */
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** The page a text stands on: its size in points as shown, and the way from PDF places to shown ones. */
export interface EnginePage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Text runs in one of the four directions, or askew. */
type Turn = 0 | 90 | 180 | 270 | 'askew';

interface Placed extends TextRun {
  readonly turn: Turn;
}

/** More than this off the upright is a stamp or a watermark; scans lie askew by less. */
const MOST_SKEW_DEGREES = 4;
const UNSEEN = /[\p{Cc}\u200b-\u200f\u2060\ufeff\ufffd]/gu;

/**
 * The texts of a page as upright sheets: first the direction most of the page is written in, then
 * what else stands turned by a quarter (a vertical title, a wide table). Vertical writing becomes a
 * turned sheet. Text askew over upright text is a watermark and left out, as is text outside the page.
 */
export function sheetsOf(page: EnginePage, texts: readonly EngineText[]): PrintedPage[] {
  const placed: Placed[] = [];
  let afterBlank = false;
  for (const text of texts) {
    const str = unifyRadicals(text.str).replaceAll('\t', ' ').replace(UNSEEN, '').toWellFormed();
    if (str.trim() === '') {
      afterBlank = (afterBlank || str !== '') && !text.hasEOL;
      continue;
    }
    const run = place({ ...text, str }, page);
    if (run !== null) placed.push({ ...run, afterBlank });
    afterBlank = false;
  }
  const letters = new Map<Turn, number>();
  for (const { turn, text } of placed) letters.set(turn, (letters.get(turn) ?? 0) + text.length);
  const turns = [...letters.keys()].sort((a, b) => (letters.get(b) ?? 0) - (letters.get(a) ?? 0));
  return turns
    .filter((turn) => turn !== 'askew' || turns.length === 1)
    .map((turn) => ({ ...sizeOf(page, turn), number: page.number, runs: runsOf(placed, turn) }));
}

function runsOf(placed: readonly Placed[], turn: Turn): TextRun[] {
  return placed.filter((run) => run.turn === turn).flatMap(splitRun);
}

function sizeOf({ width, height }: EnginePage, turn: Turn): { width: number; height: number } {
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
}

/** Places a text on its upright sheet, or null where it is outside the page or has no size. */
function place(text: EngineText, page: EnginePage): Placed | null {
  const [a, b, c, d, x, y] = multiply(page.transform, text.transform);
  const scale = Math.hypot(page.transform[0] ?? 1, page.transform[1] ?? 0);
  const size = Math.hypot(c, d);
  const isVertical = text.dir === 'ttb';
  const length = (isVertical ? text.height : text.width) * scale;
  if (![x, y, size, length].every(Number.isFinite) || size < 0.5) return null;
  if (x < -1 || y < -1 || x > page.width + 1 || y > page.height + 1) return null;
  const turn = isVertical ? 90 : turnOf(a, b);
  const { width, height } = page;
  const [left, base] = {
    0: [x, y],
    90: [y, width - x],
    180: [width - x, height - y],
    270: [height - y, x],
    askew: [x, y],
  }[turn] as [number, number];
  // The origin of vertical writing is in the middle of the column.
  const y0 = isVertical ? base + 0.35 * size : base;
  return { text: text.str, x: left, y: y0, width: length, size, afterBlank: false, turn };
}

function turnOf(a: number, b: number): Turn {
  const degrees = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const nearest = Math.round(degrees / 90) * 90;
  if (Math.abs(degrees - nearest) > MOST_SKEW_DEGREES) return 'askew';
  return (nearest % 360) as Turn;
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
