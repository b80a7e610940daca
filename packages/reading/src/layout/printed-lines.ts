import { rightOf, type TextRun, topOf } from './printed-page.ts';

/** A printed line of one column. */
export interface PrintedLine {
  /** From left to right. */
  readonly runs: readonly TextRun[];
  readonly x: number;
  readonly right: number;
  /** Baseline of its largest letters. */
  readonly y: number;
  /** Font size of most of its letters. */
  readonly size: number;
}

interface OpenLine {
  runs: TextRun[];
  top: number;
  bottom: number;
}

/** Groups the runs of a column into lines from top to bottom; raised and lowered marks go with their line. */
export function groupLines(runs: readonly TextRun[]): PrintedLine[] {
  const lines: OpenLine[] = [];
  // Large letters first: they say where the line is, small ones only join it.
  const order = runs.toSorted((a, b) => b.size - a.size || a.y - b.y);
  for (const run of order) {
    const [top, bottom] = [topOf(run), run.y + 0.15 * run.size];
    const line = lines.find((one) => {
      const overlap = Math.min(one.bottom, bottom) - Math.max(one.top, top);
      return overlap > 0.55 * Math.min(bottom - top, one.bottom - one.top);
    });
    if (line === undefined) lines.push({ runs: [run], top, bottom });
    else line.runs.push(run);
  }
  return lines.map(({ runs: members }) => lineOf(members)).sort((a, b) => a.y - b.y);
}

/** Makes a line of runs that stand on one baseline. */
function lineOf(members: readonly TextRun[]): PrintedLine {
  const runs = members.toSorted((a, b) => a.x - b.x);
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const size = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
  const main = runs.filter((run) => Math.abs(run.size - size) <= 0.3);
  const y = main[0]?.y ?? runs[0]?.y ?? 0;
  const right = Math.max(...runs.map(rightOf));
  return { runs, x: runs[0]?.x ?? 0, right, y, size };
}
