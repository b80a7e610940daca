import type { SectionRole, SentenceKind } from '../extraction.ts';
import { ADDRESS } from './address.ts';
import { CONTEXT_SIGNS, PAST_SIGN } from './lexicon/context-words.ts';
import { TARGETS_SIGN } from './lexicon/role-words.ts';
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
    if (unit.text.length <= 30 && ADDRESS.test(unit.text)) return 'context';
    if (kind !== 'commitment') return kind;
    if (preamble.has(index) || exhortation.has(index)) return 'context';
    return kindAhead(unit.text.slice(0, 400));
  });
}

function kindAhead(text: string): SentenceKind {
  if (TARGETS_SIGN.test(text) && /\d\s?[%％万亿]/.test(text)) return 'commitment';
  if (PAST_SIGN.test(text)) return 'review';
  return CONTEXT_SIGNS.some((sign) => sign.test(text)) ? 'context' : 'commitment';
}

/**
 * 各位代表！民生无小事…: an address that closes a part, up to the end of its paragraph. After the last
 * part an address opens new matter instead.
 */
function findExhortation(units: readonly Unit[], openings: Openings): Set<number> {
  const found = new Set<number>();
  let open: number[] = [];
  let block = -1;
  for (const [index, unit] of units.entries()) {
    if (unit.block !== block) {
      const isClosed = rankAt(openings, index) <= 2 && openings.get(index)?.number !== null;
      if (isClosed || (units[open[0] ?? 0]?.place ?? 0) > 0) for (const at of open) found.add(at);
      open = [];
      block = unit.block;
    }
    if (open.length > 0 || isAddress(unit)) open.push(index);
  }
  return found;
}

function isAddress(unit: Unit): boolean {
  return unit.text.length <= 30 && ADDRESS.test(unit.text);
}
