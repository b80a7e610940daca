import type { SectionRole, SentenceKind } from '../extraction.ts';
import { type Sign, SignTable } from '../sign-table.ts';
import { isAddressed } from './address.ts';
import { CONTEXT_SIGNS, PAST_SIGN } from './lexicon/context-words.ts';
import { FIGURED_TARGETS_SIGN } from './lexicon/role-words.ts';
import { type Openings, rankAt } from './openings/opening.ts';
import { findPreamble } from './preamble.ts';
import type { Unit } from './read-units.ts';

const KIND_OF_ROLE: Readonly<Record<SectionRole, SentenceKind>> = {
  front: 'context',
  review: 'review',
  outlook: 'commitment',
  targets: 'commitment',
  plan: 'commitment',
  government: 'commitment',
  closing: 'context',
  annex: 'commitment',
  glossary: 'context',
  furniture: 'furniture',
};

/** How much of a sentence is looked at for what it is. */
const FAR_ENOUGH = 400;

/** The kind of every sentence; `commitment` means it may hold a row, which the rows stage decides. */
export function kindsOf(
  units: readonly Unit[],
  roles: readonly SectionRole[],
  openings: Openings,
): SentenceKind[] {
  const preamble = findPreamble(units, openings);
  const exhortation = findExhortation(units, openings);
  return units.map((unit, index) => {
    if (unit.isFurniture) return 'furniture';
    if (unit.heading !== null) return 'heading';
    const kind = KIND_OF_ROLE[roles[index] ?? 'front'];
    if (isAddress(unit)) return 'context';
    if (kind !== 'commitment') return kind;
    if (preamble.has(index) || exhortation.has(index)) return 'context';
    return kindAhead(unit.text.length > FAR_ENOUGH ? unit.text.slice(0, FAR_ENOUGH) : unit.text);
  });
}

/** A sign and what the sentence is that bears it. */
interface KindSign extends Sign {
  readonly kind: SentenceKind;
}

/** What tells sentences of a part that looks ahead from undertakings; the first sign counts. */
const signsAhead = new SignTable<KindSign>([
  { ...FIGURED_TARGETS_SIGN, kind: 'commitment' },
  { ...PAST_SIGN, kind: 'review' },
  ...CONTEXT_SIGNS.map((sign): KindSign => ({ ...sign, kind: 'context' })),
]);

function kindAhead(text: string): SentenceKind {
  return signsAhead.first(text)?.kind ?? 'commitment';
}

/**
 * 各位代表！民生无小事…: an address that closes a part, up to the end of its paragraph. After the last
 * part an address opens new matter instead.
 */
function findExhortation(units: readonly Unit[], openings: Openings): ReadonlySet<number> {
  const found = new Set<number>();
  // Where the address stands whose paragraph is being read, or -1.
  let start = -1;
  let block = -1;
  for (const [index, unit] of units.entries()) {
    if (unit.block !== block) {
      if (start !== -1) {
        const isClosed = rankAt(openings, index) <= 2 && openings.get(index)?.number !== null;
        if (isClosed || (units[start]?.place ?? 0) > 0)
          for (let at = start; at < index; at += 1) found.add(at);
        start = -1;
      }
      block = unit.block;
    }
    if (start === -1 && isAddress(unit)) start = index;
  }
  return found;
}

function isAddress(unit: Unit): boolean {
  return unit.text.length <= 30 && isAddressed(unit.text);
}
