import { shiftDecimal } from '../decimal.ts';
import type { Decimal, DecimalOrRange, Sentence, TargetFacts } from '../extraction.ts';
import type { FoundQuantity, Skeleton } from '../stages.ts';
import type { Amount, Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { BASE_UNITS } from './lexicon/units.ts';
import { multiplierPlaces } from './numerals/chinese-numeral.ts';
import { foldWidth } from './numerals/fold-width.ts';

const SILENT_ROLES: ReadonlySet<string> = new Set([
  'front',
  'review',
  'closing',
  'annex',
  'glossary',
  'furniture',
]);
const SILENT_KINDS: ReadonlySet<string> = new Set(['heading', 'review', 'furniture']);

/** Finds every numeral that acts as a number, tells its kind, and reads the targets among them. */
export function recognizeQuantities(skeleton: Skeleton): readonly FoundQuantity[] {
  const roles = new Map(skeleton.sections.map(({ id, role }) => [id, role]));
  return skeleton.sentences.flatMap((sentence) => {
    const text = foldWidth(skeleton.clean.slice(sentence));
    const mayPromise =
      !SILENT_KINDS.has(sentence.kind) && !SILENT_ROLES.has(roles.get(sentence.section) ?? 'plan');
    return findCandidates(text).map((candidate) => quantity(sentence, candidate, mayPromise, text));
  });
}

function quantity(
  sentence: Sentence,
  candidate: Candidate,
  mayPromise: boolean,
  text: string,
): FoundQuantity {
  const span = {
    from: sentence.from + candidate.from,
    to: sentence.from + candidate.to,
    sentence: sentence.id,
  };
  if (candidate.shape === 'label') return { ...span, kind: candidate.kind, target: null };
  if (candidate.shape === 'word' || !mayPromise || candidate.script !== 'digits') {
    return { ...span, kind: 'attribute', target: null };
  }
  return { ...span, kind: 'target', target: facts(candidate, text) };
}

function facts(amount: Amount, text: string): TargetFacts {
  const [places, base] = BASE_UNITS.get(amount.unit) ?? [0, amount.unit];
  const shift = (value: Decimal) =>
    shiftDecimal(value, multiplierPlaces(amount.multiplier) + places);
  const si: DecimalOrRange =
    typeof amount.value === 'string'
      ? shift(amount.value)
      : [shift(amount.value[0]), shift(amount.value[1])];
  return {
    measure:
      text
        .slice(0, amount.from)
        .split(/[，；、：]/)
        .at(-1) || text.slice(amount.to, amount.to + 8),
    comparator: amount.comparator ?? '=',
    value: amount.value,
    unit: amount.multiplier + amount.unit,
    si: { value: si, unit: base },
    per: null,
    strength: 'plain',
    direction: 'up',
  };
}
