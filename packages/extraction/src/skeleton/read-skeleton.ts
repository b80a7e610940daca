import type { Section, Sentence } from '../extraction.ts';
import type { Skeleton } from '../stages.ts';
import { kindsOf } from './kinds.ts';
import { layOut } from './layout.ts';
import { findOpenings } from './openings/find-openings.ts';
import { buildOutline } from './outline.ts';
import { readProfile } from './profile.ts';
import { readUnits } from './read-units.ts';

/**
 * Reads the skeleton of a report: paragraphs, outline, sentences with a provisional kind, and what
 * the text says of itself. Linear in the length of the source; never throws on text.
 */
export function readSkeleton(source: string): Skeleton {
  const { clean, blocks } = layOut(source);
  const units = readUnits(clean.text, blocks);
  const headings = units.map(({ heading }) => heading).filter((heading) => heading !== null);
  const title = headings.find(({ rank }) => rank === -1)?.title ?? null;
  const titles = headings.map((heading) => heading.title);
  const profile = readProfile(clean.text, titles, title);
  if (units.length === 0) return { clean, profile, sections: [], sentences: [] };
  const openings = findOpenings(clean.text, units);
  const outline = buildOutline(units, openings, { title: profile.title, to: clean.text.length });
  const kinds = kindsOf(units, outline.roleOf, openings);
  const sections: readonly Section[] = outline.sections;
  const sentences = units.map(
    (unit, index): Sentence => ({
      id: `t${index + 1}`,
      section: outline.sectionOf[index] ?? '',
      from: unit.from,
      to: unit.to,
      kind: kinds[index] ?? 'context',
    }),
  );
  return { clean, profile, sections, sentences };
}
