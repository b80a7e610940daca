import type { SectionRole, Sentence, SentenceKind } from '../extraction.ts';
import type { FoundQuantity, Skeleton } from '../stages.ts';
import { foldWidth } from './numerals/fold-width.ts';
import { type Allowance, readSentence } from './read-sentence.ts';

/** Parts of a report that look back, close or explain: nothing in them is promised. */
const SILENT_ROLES: ReadonlySet<SectionRole> = new Set([
  'front',
  'review',
  'closing',
  'annex',
  'glossary',
  'furniture',
]);
const SILENT_KINDS: ReadonlySet<SentenceKind> = new Set(['heading', 'review', 'furniture']);

/** Finds every numeral that acts as a number, tells its kind, and reads the targets among them. */
export function recognizeQuantities(skeleton: Skeleton): readonly FoundQuantity[] {
  const roles = new Map(skeleton.sections.map(({ id, role }) => [id, role]));
  return skeleton.sentences.flatMap((sentence) => {
    const allowance = allow(sentence, roles.get(sentence.section) ?? 'plan');
    return readSentence(foldWidth(skeleton.clean.slice(sentence)), allowance).map(
      ({ candidate, kind, target }): FoundQuantity => ({
        from: sentence.from + candidate.from,
        to: sentence.from + candidate.to,
        sentence: sentence.id,
        kind,
        target,
      }),
    );
  });
}

function allow({ kind }: Sentence, role: SectionRole): Allowance {
  return {
    targets: !SILENT_ROLES.has(role) && !SILENT_KINDS.has(kind),
    strength: role === 'targets' ? 'expect' : 'plain',
  };
}
