import type { SectionRole, Sentence, SentenceKind } from '../extraction.ts';
import type { FoundQuantity, Skeleton } from '../stages.ts';
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
  const folded = foldWidth(skeleton.clean.text);
  const found: FoundQuantity[] = [];
  let heading = '';
  let section = '';
  let role: SectionRole = 'plan';
  for (const sentence of skeleton.sentences) {
    const text = folded.slice(sentence.from, sentence.to);
    if (sentence.kind === 'heading') heading = text;
    else if (sentence.section !== section) heading = '';
    if (sentence.section !== section) {
      section = sentence.section;
      role = roles.get(section) ?? 'plan';
    }
    for (const read of readSentence(text, allow(sentence.kind, role, heading))) {
      found.push(place(sentence, read));
    }
  }
  return found;
}

function place(sentence: Sentence, { candidate, kind, target }: ReadQuantity): FoundQuantity {
  return {
    from: sentence.from + candidate.from,
    to: sentence.from + candidate.to,
    sentence: sentence.id,
    kind,
    target,
  };
}

function allow(kind: SentenceKind, role: SectionRole, heading: string): Allowance {
  return {
    targets: !SILENT_ROLES.has(role) && !SILENT_KINDS.has(kind),
    strength: role === 'targets' ? 'expect' : 'plain',
    heading,
  };
}
