import type { GlossaryEntry, Section } from '../extraction.ts';
import { MOST_GLOSSARY_ENTRIES } from '../limits.ts';
import type { Span } from '../span.ts';
import type { Skeleton } from '../stages.ts';
import { findRefs } from './find-refs.ts';
import { readEntries } from './read-entries.ts';

/**
 * The terms a report explains at its end, each with the places of the body that use it. Ranges are in
 * clean coordinates. A report without a glossary costs nothing.
 */
export function readGlossary({ clean, sections }: Skeleton): readonly GlossaryEntry[] {
  const glossaries = outermost(sections);
  if (glossaries.length === 0) return [];
  const entries = glossaries
    .flatMap((section) => readEntries(clean.text, section))
    .slice(0, MOST_GLOSSARY_ENTRIES);
  const refs = findRefs(clean.text, entries, glossaries);
  return entries.map(({ from, to, term, number, page }, index) => ({
    id: `g${index + 1}`,
    term,
    number,
    page,
    from,
    to,
    refs: refs[index] ?? [],
  }));
}

/** The glossaries, without the parts inside them; ascending and disjoint. */
function outermost(sections: readonly Section[]): readonly Span[] {
  const roles = new Map(sections.map(({ id, role }) => [id, role]));
  return sections.filter(
    ({ role, parent }) => role === 'glossary' && roles.get(parent ?? '') !== 'glossary',
  );
}
