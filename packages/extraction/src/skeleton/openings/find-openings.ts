import type { Unit } from '../read-units.ts';
import { roleOfTitle } from '../roles.ts';
import { giveRoles, openTurns } from './chapter-roles.ts';
import { openFront } from './front.ts';
import type { Openings } from './opening.ts';
import { groupPassages } from './passages.ts';
import { openTail } from './tail.ts';
import { openTargets } from './targets.ts';

/** Finds where every section of a clean text begins: at headings, and at the passages a report leaves unheaded. */
export function findOpenings(text: string, units: readonly Unit[]): Openings {
  const passages = groupPassages(text, units);
  const openings = openHeadings(units);
  openFront(units, openings);
  openTail(units, passages, openings);
  giveRoles(units, openings);
  openTurns(passages, openings);
  openTargets(passages, openings);
  return openings;
}

function openHeadings(units: readonly Unit[]): Openings {
  const openings: Openings = new Map();
  for (const [index, unit] of units.entries()) {
    if (unit.heading === null || unit.heading.rank < 0) continue;
    const above = openings.get(index - 1);
    // 附件 on one line, what it holds on the next: one section.
    if (above?.rank === 0 && unit.heading.rank === 0 && isBareAnnex(above.title)) {
      openings.set(index - 1, { ...above, title: `${above.title} ${unit.heading.title}` });
      continue;
    }
    openings.set(index, { ...unit.heading, role: null });
  }
  return openings;
}

function isBareAnnex(title: string): boolean {
  return title.length <= 4 && roleOfTitle(title) === 'annex';
}
