import type { UnitLine } from './read-unit-lines.ts';

/** The lines that stand above themselves, each with its circle from any of its lines up. */
export function circlesOf(
  lines: readonly UnitLine[],
  above: (line: UnitLine) => UnitLine | undefined,
): ReadonlyMap<UnitLine, readonly UnitLine[]> {
  const circles = new Map<UnitLine, readonly UnitLine[]>();
  const walked = new Set<UnitLine>();
  for (const start of lines) {
    const way: UnitLine[] = [];
    let at: UnitLine | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      way.push(at);
      at = above(at);
    }
    // The way ends at the top, on an earlier way, or on itself: only then there is a new circle.
    const begin = at === undefined ? -1 : way.indexOf(at);
    if (begin === -1) continue;
    const circle = way.slice(begin);
    for (const line of circle) circles.set(line, circle);
  }
  return circles;
}

/** How many names of a circle are told. */
const mostTold = 6;

/** The names of a circle from one of its lines up to itself, of a long one the first: 甲 → 乙 → 甲. */
export function wayAround(circle: readonly UnitLine[], from: UnitLine): string {
  const begin = circle.indexOf(from);
  const told = Math.min(circle.length, mostTold);
  const names = Array.from(
    { length: told },
    (_, step) => circle[(begin + step) % circle.length]?.name ?? '',
  );
  return [...names, told < circle.length ? '…' : from.name].join(' → ');
}
