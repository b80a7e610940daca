import type { SectionRole, Sentence, SentenceKind } from '../extraction.ts';
import type { FoundQuantity, Skeleton } from '../stages.ts';
import { cutLongText } from './cut-long-text.ts';
import { foldWidth } from './numerals/fold-width.ts';
import { type Allowance, type ReadQuantity, readSentence } from './read-sentence.ts';

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
  let heading = '';
  let section = '';
  return skeleton.sentences.flatMap((sentence) => {
    const text = foldWidth(skeleton.clean.slice(sentence));
    if (sentence.kind === 'heading') heading = text;
    else if (sentence.section !== section) heading = '';
    section = sentence.section;
    const allowance = { ...allow(sentence, roles.get(section) ?? 'plan'), heading };
    return cutLongText(text).flatMap((piece) =>
      readSentence(text.slice(piece.from, piece.to), allowance).map((found) =>
        place(sentence, piece.from, found),
      ),
    );
  });
}

function place(
  sentence: Sentence,
  shift: number,
  { candidate, kind, target }: ReadQuantity,
): FoundQuantity {
  return {
    from: sentence.from + shift + candidate.from,
    to: sentence.from + shift + candidate.to,
    sentence: sentence.id,
    kind,
    target,
  };
}

function allow({ kind }: Sentence, role: SectionRole): Omit<Allowance, 'heading'> {
  return {
    targets: !SILENT_ROLES.has(role) && !SILENT_KINDS.has(kind),
    strength: role === 'targets' ? 'expect' : 'plain',
  };
}
