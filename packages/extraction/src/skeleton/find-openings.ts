import type { SectionRole } from '../extraction.ts';
import { ADDRESS } from './address.ts';
import { CLOSING_SIGN, GOVERNMENT_OPENING, TARGETS_SIGN } from './lexicon/role-words.ts';
import { readNumbering } from './numbering.ts';
import type { Unit } from './read-units.ts';
import { roleOfBody, roleOfTitle } from './roles.ts';

/** A section that begins at some unit. `role` null: its parent's. */
export interface Opening {
  readonly rank: number;
  readonly number: string | null;
  readonly title: string;
  readonly role: SectionRole | null;
}

/** Titles of sections the text does not name itself. */
const UNNAMED: Readonly<
  Record<'front' | 'plan' | 'targets' | 'government' | 'closing' | 'furniture', string>
> = {
  front: '前言',
  plan: '正文',
  targets: '主要预期目标',
  government: '政府自身建设',
  closing: '结束语',
  furniture: '页面文字',
};

/** Finds where every section begins: at headings, and at the passages a report leaves unheaded. */
export function findOpenings(units: readonly Unit[]): Map<number, Opening> {
  const openings = new Map<number, Opening>();
  for (const [index, unit] of units.entries()) {
    if (unit.heading === null || unit.heading.rank < 0) continue;
    openings.set(index, { ...unit.heading, role: null });
  }
  openFront(units, openings);
  openTail(units, openings);
  giveRoles(units, openings);
  openTargets(units, openings);
  return openings;
}

const unnamed = (role: keyof typeof UNNAMED, rank: number): Opening => ({
  rank,
  number: null,
  title: UNNAMED[role],
  role,
});

/** Everything before the first chapter is front matter, unless the text begins in the middle. */
function openFront(units: readonly Unit[], openings: Map<number, Opening>): void {
  if (units.length === 0) return;
  const firstChapter = units.findIndex((_, index) => (openings.get(index)?.rank ?? 9) <= 2);
  if (firstChapter === 0) return;
  const end = firstChapter === -1 ? units.length : firstChapter;
  let body = end;
  if (firstChapter === -1 || (openings.get(end)?.rank ?? 9) === 2) {
    body = units.findIndex(
      (unit, index) => index < end && !unit.isFurniture && !isOpeningWords(unit, units[index - 1]),
    );
    if (body === -1) body = end;
  }
  for (let index = 0; index < body; index += 1) openings.delete(index);
  if (body > 0) openings.set(0, unnamed('front', 1));
  if (body < end) openings.set(body, openings.get(body) ?? unnamed('plan', 1));
}

function isOpeningWords(unit: Unit, previous: Unit | undefined): boolean {
  return (
    unit.heading?.rank === -1 ||
    ADDRESS.test(unit.text) ||
    /我代表|请予审议|会议上|政府工作报告/.test(unit.text.slice(0, 60)) ||
    (unit.heading !== null &&
      unit.heading.rank === 4 &&
      unit.text.length <= 16 &&
      previous?.heading?.rank === -1)
  );
}

/** Government, closing words and page furniture after the last numbered heading. */
function openTail(units: readonly Unit[], openings: Map<number, Opening>): void {
  const annex = units.findIndex(
    (unit, index) =>
      index > 0 && ['annex', 'glossary'].includes(roleOfTitle(unit.heading?.title ?? '') ?? ''),
  );
  let end = annex === -1 ? units.length : annex;
  if (annex === -1) {
    while (end > 0 && units[end - 1]?.isFurniture === true) end -= 1;
    if (end < units.length && end > 0) openings.set(end, unnamed('furniture', 0));
  }
  let last = -1;
  for (let index = 0; index < end; index += 1) {
    if ((openings.get(index)?.rank ?? 9) <= 2 && openings.get(index)?.role !== 'front')
      last = index;
  }
  const starts: number[] = [];
  for (let index = last + 1; index < end; index += 1)
    if (units[index]?.place === 0) starts.push(index);
  const closing = starts.findLast((index) => ADDRESS.test(units[index]?.text ?? ''));
  const isClosing =
    closing !== undefined &&
    units.slice(closing, end).some((unit) => CLOSING_SIGN.test(unit.text)) &&
    !units
      .slice(closing, end)
      .some((unit) => readNumbering(unit.text) !== null && unit.place === 0);
  if (isClosing) openings.set(closing, unnamed('closing', 0));
  const before = isClosing ? closing : end;
  openGovernment(
    units,
    openings,
    starts.filter((index) => index < before),
  );
}

function openGovernment(
  units: readonly Unit[],
  openings: Map<number, Opening>,
  starts: readonly number[],
): void {
  for (const [nth, index] of starts.entries()) {
    const unit = units[index];
    if (unit === undefined || unit.heading !== null) continue;
    const end = starts[nth + 1] ?? index + 3;
    const head = units
      .slice(index, Math.min(end, index + 3))
      .map(({ text }) => text)
      .join('');
    if (!GOVERNMENT_OPENING.test(head.slice(0, 160))) continue;
    openings.set(index, unnamed('government', 1));
    return;
  }
}

/** Chapters get their role from their title, else from their words. */
function giveRoles(units: readonly Unit[], openings: Map<number, Opening>): void {
  const chapters = [...openings].filter(([, { rank, role }]) => rank <= 1 && role === null);
  for (const [nth, [index, opening]] of chapters.entries()) {
    const end = chapters[nth + 1]?.[0] ?? units.length;
    const role = roleOfTitle(opening.title);
    const sample = () => sampleOf(units, index, Math.min(end, index + 60));
    const isInside =
      opening.rank === 1 && chapters.some(([at, { rank }]) => rank === 0 && at < index);
    openings.set(index, { ...opening, role: role ?? (isInside ? null : roleOfBody(sample())) });
  }
  for (const [index, opening] of openings) {
    if (opening.rank === 2 && roleOfTitle(opening.title) === 'government') {
      openings.set(index, { ...opening, role: 'government' });
    }
  }
}

function sampleOf(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map(({ text }) => text.slice(0, 400))
    .join('');
}

/** The passage that sets the year's targets, between a chapter's head and its first part. */
function openTargets(units: readonly Unit[], openings: Map<number, Opening>): void {
  let isDirect = false;
  let isPlan = false;
  let isOpen = false;
  for (const [index, unit] of units.entries()) {
    const opening = openings.get(index);
    if (opening !== undefined) {
      isDirect = opening.rank <= 1;
      if (isDirect) isPlan = opening.role === 'plan' || opening.role === 'targets';
      isOpen = false;
      continue;
    }
    if (!isDirect || !isPlan || unit.place !== 0 || unit.isFurniture) continue;
    const block = units.filter(
      (other, at) => at >= index && at < index + 12 && other.block === unit.block,
    );
    const text = block.map((other) => other.text).join('');
    const sets = TARGETS_SIGN.test(text.slice(0, 400)) && /[\d%％]|同步/.test(text);
    if (sets && !isOpen) openings.set(index, unnamed('targets', 2));
    else if (isOpen && !sets && !isTargetsRest(text)) {
      openings.set(index, { ...unnamed('plan', 2), title: '工作要求', role: 'plan' });
      isDirect = false;
    }
    isOpen ||= sets;
  }
}

function isTargetsRest(text: string): boolean {
  return (
    /^[—–]{2}/.test(text) ||
    (/目标|增速/.test(text.slice(0, 30)) && !/^(?:实现|完成|为|要)/.test(text))
  );
}
