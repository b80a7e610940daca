import type { SectionRole } from '../../extraction.ts';
import {
  OUTLOOK_PART,
  OUTLOOK_PASSAGE,
  PLAN_IN_TITLE,
  TARGETS_PART,
} from '../lexicon/role-words.ts';
import type { Unit } from '../read-units.ts';
import { looksBackAndAhead, roleOfBody, roleOfTitle } from '../roles.ts';
import { type Openings, unnamed } from './opening.ts';
import type { Passage } from './passages.ts';

/** Chapters get their role from their title, else from their words. */
export function giveRoles(units: readonly Unit[], openings: Openings): void {
  const chapters = [...openings].filter(([, { rank, role }]) => rank <= 1 && role === null);
  let isInside = false;
  for (const [nth, [index, opening]] of chapters.entries()) {
    const end = chapters[nth + 1]?.[0] ?? units.length;
    isInside ||= opening.rank === 0;
    const inherits = isInside && opening.rank === 1;
    const sample = () => sampleOf(units, index, Math.min(end, index + 60));
    const role = roleOfTitle(opening.title) ?? (inherits ? null : roleOfBody(sample()));
    openings.set(index, { ...opening, role });
  }
  giveRolesToParts(openings);
}

/** Parts that are about something else than their chapter. */
function giveRolesToParts(openings: Openings): void {
  let chapter: SectionRole | null = null;
  for (const [index, opening] of [...openings].toSorted(([a], [b]) => a - b)) {
    if (opening.rank <= 1) chapter = opening.role ?? chapter;
    // A page that begins inside a chapter: its first parts stand for the plan.
    if (opening.rank > 1 && opening.role === null && chapter === null) {
      openings.set(index, { ...opening, role: roleOfTitle(opening.title) ?? 'plan' });
      continue;
    }
    if (opening.rank !== 2 || opening.role !== null) continue;
    const role = roleOfPart(opening.title, chapter);
    if (role !== null) openings.set(index, { ...opening, role });
  }
}

/**
 * The role of a part that names the targets or the government itself, looks back inside an outlook, or
 * stands for the coming years in the year's chapter, or for the year in theirs; null where it is its
 * chapter's.
 */
function roleOfPart(title: string, chapter: SectionRole | null): SectionRole | null {
  const role = roleOfTitle(title);
  const isYearly = PLAN_IN_TITLE.test(title);
  if (chapter === 'plan') {
    if (!isYearly && OUTLOOK_PART.test(title)) return 'outlook';
    return role === 'government' || (role === 'targets' && TARGETS_PART.test(title)) ? role : null;
  }
  if (chapter !== 'outlook') return null;
  return isYearly ? 'plan' : role === 'review' ? role : null;
}

function sampleOf(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map(({ text }) => text.slice(0, 400))
    .join('');
}

/** A chapter that reports the last five years and sets goals for the next turns at some paragraph. */
export function openTurns(passages: readonly Passage[], openings: Openings): void {
  let state: 'plain' | 'back' | 'ahead' = 'plain';
  let period = '';
  for (const { start, text } of passages) {
    const opening = openings.get(start);
    if (opening !== undefined && opening.rank <= 1) {
      state = opening.role === 'review' && looksBackAndAhead(opening.title) ? 'back' : 'plain';
      period = opening.title.match(/十[一二三四五六七八九]五/g)?.at(-1) ?? '五年';
      continue;
    }
    if (state === 'back' && turnsAhead(text, period)) {
      state = 'ahead';
      if (opening === undefined || opening.rank > 2) openings.set(start, unnamed('outlook', 2));
    }
    const current = openings.get(start);
    if (state === 'ahead' && current?.rank === 2)
      openings.set(start, { ...current, role: 'outlook' });
  }
}

function turnsAhead(text: string, period: string): boolean {
  const head = text.slice(0, 120);
  const names = head.includes(period) || head.includes(`第${period.slice(0, 2)}个五年`);
  return names && OUTLOOK_PASSAGE.test(text);
}
