import type { Section, SectionRole } from '../extraction.ts';

import { readNumbering } from './numbering.ts';
import { FRONT_RANK, type Opening } from './openings/opening.ts';
import type { Unit } from './read-units.ts';

interface Open {
  readonly id: string;
  readonly rank: number;
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  readonly role: SectionRole;
  readonly parent: Open | null;
  readonly from: number;
  /** The block its run-in head stands in, or null where the head is a line of its own. */
  readonly runInBlock: number | null;
  to: number;
}

/** The outline and, for each unit, the id of the innermost section that holds it. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly sectionOf: readonly string[];
  readonly roleOf: readonly SectionRole[];
}

/**
 * Builds the tree of sections. `openings` says, for the index of a unit, which section begins there;
 * a section ends where the next of its rank or a higher one begins.
 */
export function buildOutline(
  units: readonly Unit[],
  openings: ReadonlyMap<number, Opening>,
  root: { readonly title: string; readonly to: number },
): Outline {
  const top: Open = {
    id: idOf(0),
    rank: -2,
    level: 0,
    number: null,
    title: root.title,
    role: 'front',
    parent: null,
    from: 0,
    runInBlock: null,
    to: root.to,
  };
  const all: Open[] = [top];
  const sectionOf: string[] = [];
  const roleOf: SectionRole[] = [];
  let current = top;
  for (const [index, unit] of units.entries()) {
    const opening = openings.get(index);
    if (opening !== undefined) {
      while (current.parent !== null && current.rank >= opening.rank) current = current.parent;
      const isRunIn = units[index + 1]?.block === unit.block;
      const runInBlock = isRunIn ? unit.block : null;
      current = openSection(opening, current, {
        id: idOf(all.length),
        from: unit.from,
        runInBlock,
      });
      all.push(current);
    } else {
      current = leaveRunIn(current, unit);
    }
    sectionOf.push(current.id);
    roleOf.push(current.role);
    current.to = Math.max(current.to, unit.to);
  }
  closeParents(all);
  return { sections: all.map(toSection), sectionOf, roleOf };
}

function idOf(index: number): string {
  return `s${index + 1}`;
}

/** A section reaches to the end of its last part. Parents stand before their parts. */
function closeParents(all: readonly Open[]): void {
  for (const { parent, to } of all.toReversed()) {
    if (parent !== null) parent.to = Math.max(parent.to, to);
  }
}

function toSection(open: Open): Section {
  return {
    id: open.id,
    level: open.level,
    number: open.number,
    title: open.title,
    from: open.from,
    to: open.to,
    parent: open.parent?.id ?? null,
    role: open.role,
  };
}

/** A run-in head governs its own paragraph, and the numbered list that follows it. */
function leaveRunIn(open: Open, unit: Unit): Open {
  let current = open;
  while (
    current.parent !== null &&
    current.rank >= 4 &&
    current.runInBlock !== null &&
    current.runInBlock !== unit.block &&
    unit.place === 0 &&
    !unit.isFurniture &&
    readNumbering(unit.text) === null
  ) {
    current = current.parent;
  }
  return current;
}

function openSection(
  opening: Opening,
  parent: Open,
  at: Pick<Open, 'id' | 'from' | 'runInBlock'>,
): Open {
  const isTop = opening.rank <= 1 || opening.rank === FRONT_RANK;
  const natural = isTop ? 1 : Math.min(opening.rank, 3);
  return {
    id: at.id,
    rank: opening.rank,
    level: Math.max(natural, parent.level + 1),
    number: opening.number,
    title: opening.title,
    role: opening.role ?? parent.role,
    parent,
    from: at.from,
    runInBlock: at.runInBlock,
    to: at.from,
  };
}
