import type { SectionRole, SentenceKind } from '../extraction.ts';
import { ADDRESS } from './address.ts';
import { CONTEXT_SIGNS } from './lexicon/context-words.ts';
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
export function kindsOf(units: readonly Unit[], roles: readonly SectionRole[]): SentenceKind[] {
  const exhorting = new Set<number>();
  const blocks = blockTexts(units);
  for (const [block, text] of blocks) if (isExhortation(text)) exhorting.add(block);
  return units.map((unit, index) => {
    const role = roles[index] ?? 'front';
    if (unit.isFurniture) return 'furniture';
    if (unit.heading !== null) return 'heading';
    const kind = KIND_OF_ROLE[role];
    if (ADDRESS.test(unit.text) && unit.text.length <= 30) return 'context';
    if (kind !== 'commitment') return kind;
    if (role !== 'government' && exhorting.has(unit.block)) return 'context';
    return CONTEXT_SIGNS.some((sign) => sign.test(unit.text.slice(0, 400)))
      ? 'context'
      : 'commitment';
  });
}

function blockTexts(units: readonly Unit[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const unit of units) {
    const text = texts.get(unit.block) ?? '';
    if (text.length < 400) texts.set(unit.block, text + unit.text);
  }
  return texts;
}

/** 各位代表！民生无小事…: a short paragraph of address without a figure. */
function isExhortation(text: string): boolean {
  return ADDRESS.test(text) && text.length <= 160 && !/\d/.test(text);
}
