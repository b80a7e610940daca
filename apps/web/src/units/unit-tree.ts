import type { Unit } from '@jiannuo/contract';
import { type SectionName, sectionNames, sectionOf } from './unit-kinds.ts';

/** A unit with those below it. */
export interface UnitNode {
  readonly unit: Unit;
  readonly children: readonly UnitNode[];
}

export interface TreeSection {
  readonly name: SectionName;
  readonly nodes: readonly UnitNode[];
}

export interface UnitFilter {
  readonly words: string;
  /** Only units of this section, with those they stand below. */
  readonly section: SectionName | null;
}

/** The units by section, each below the unit it belongs to; what does not fit the filter is left out. */
export function unitTree(units: readonly Unit[], filter: UnitFilter): readonly TreeSection[] {
  const names = new Set(units.map(({ name }) => name));
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const above = unit.parent !== null && names.has(unit.parent) ? unit.parent : null;
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const isFound = finder(filter);
  const nodesUnder = (parent: string | null, seen: ReadonlySet<string>): readonly UnitNode[] =>
    (below.get(parent) ?? []).flatMap((unit) => {
      if (seen.has(unit.name)) return [];
      const children = nodesUnder(unit.name, new Set([...seen, unit.name]));
      return children.length > 0 || isFound(unit) ? [{ unit, children }] : [];
    });
  const roots = nodesUnder(null, new Set());
  return sectionNames.flatMap((name) => {
    const nodes = roots.filter(({ unit }) => sectionOf(unit.kind) === name);
    return nodes.length > 0 ? [{ name, nodes }] : [];
  });
}

/** Whether a unit fits: every word in its name, other names or contact. */
export function finder({ words, section }: UnitFilter): (unit: Unit) => boolean {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ name, aliases, contact, kind }) => {
    if (section !== null && sectionOf(kind) !== section) return false;
    const text = [name, ...aliases, contact?.person ?? ''].join('\n').toLowerCase();
    return asked.every((word) => text.includes(word));
  };
}

/** A line of the tree as it is shown. */
export interface UnitLine extends UnitNode {
  readonly depth: number;
}

/** The lines to show: what stands below a unit only where that is unfolded. */
export function linesOf(
  nodes: readonly UnitNode[],
  isOpen: (name: string) => boolean,
  depth = 0,
): readonly UnitLine[] {
  return nodes.flatMap((node) => [
    { ...node, depth },
    ...(isOpen(node.unit.name) ? linesOf(node.children, isOpen, depth + 1) : []),
  ]);
}
