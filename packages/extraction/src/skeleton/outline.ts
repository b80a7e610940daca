import type { Section, SectionRole } from '../extraction.ts';

import { readNumbering } from './numbering.ts';
import { FRONT_RANK, type Opening } from './openings/opening.ts';
import type { Unit } from './read-units.ts';

interface Open {
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
  const holder: Open[] = [];
  let current = top;
  for (const [index, unit] of units.entries()) {
    const opening = openings.get(index);
    if (opening !== undefined) {
      while (current.parent !== null && current.rank >= opening.rank) current = current.parent;
      const isRunIn = units[index + 1]?.block === unit.block;
      current = openSection(opening, current, unit.from, isRunIn ? unit.block : null);
      all.push(current);
    } else {
      current = leaveRunIn(current, unit);
    }
    holder.push(current);
    for (let open: Open | null = current; open !== null; open = open.parent) {
      open.to = Math.max(open.to, unit.to);
    }
  }
  return outlineOf(all, holder);
}

/** Names the sections in text order. */
function outlineOf(all: readonly Open[], holder: readonly Open[]): Outline {
  const ids = new Map(all.map((open, index) => [open, `s${index + 1}`]));
  const idOf = (open: Open | null) => (open === null ? null : (ids.get(open) ?? null));
  return {
    sections: all.map((open) => ({
      id: idOf(open) ?? '',
      level: open.level,
      number: open.number,
      title: open.title,
      from: open.from,
      to: open.to,
      parent: idOf(open.parent),
      role: open.role,
    })),
    sectionOf: holder.map((open) => idOf(open) ?? ''),
    roleOf: holder.map((open) => open.role),
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
  from: number,
  runInBlock: number | null,
): Open {
  const isTop = opening.rank <= 1 || opening.rank === FRONT_RANK;
  const natural = isTop ? 1 : Math.min(opening.rank, 3);
  return {
    rank: opening.rank,
    level: Math.max(natural, parent.level + 1),
    number: opening.number,
    title: opening.title,
    role: opening.role ?? parent.role,
    parent,
    from,
    runInBlock,
    to: from,
  };
}
