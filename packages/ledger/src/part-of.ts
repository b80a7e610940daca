import type { Section } from '@jiannuo/extraction';

/**
 * The part (板块) a section belongs to: itself or its nearest ancestor of level 1 or 2, else its
 * topmost ancestor. Null for an unknown id.
 */
export function partOf(sections: readonly Section[], id: string): Section | null {
  const trail = sectionTrail(sections, id);
  return trail.findLast(({ level }) => level === 1 || level === 2) ?? trail[0] ?? null;
}

/** A section and its ancestors, from the top down. Empty for an unknown id. */
export function sectionTrail(sections: readonly Section[], id: string): Section[] {
  const trail: Section[] = [];
  let next: string | null = id;
  while (next !== null && trail.length < sections.length) {
    const found: Section | undefined = sections.find((section) => section.id === next);
    if (found === undefined) break;
    trail.unshift(found);
    next = found.parent;
  }
  return trail;
}
