import { CharSet } from '../char-set.ts';
import type { Span } from '../span.ts';
import { findBoldLeads, NO_BOLD_LEADS } from './bold-leads.ts';
import { isEnded } from './ended.ts';
import { findInnerLeads } from './inner-leads.ts';
import type { Block } from './layout.ts';
import { isLeadPhrase } from './lead-phrase.ts';
import { ROLE_WORDS } from './lexicon/role-words.ts';
import { type Numbering, readNumbering } from './numbering.ts';
import { readReportTitle } from './report-title.ts';
import { splitSentences } from './split-sentences.ts';

/** What makes a sentence a heading. */
export interface Heading {
  /** −1 the report's title, then as in `numbering.ts`. */
  readonly rank: number;
  readonly number: string | null;
  /** The heading's words without its number and final stop. */
  readonly title: string;
}

/** A sentence in clean coordinates with the paragraph it stands in. */
export interface Unit extends Span {
  readonly text: string;
  /** Index of its block. */
  readonly block: number;
  /** Index within the block. */
  readonly place: number;
  readonly isFurniture: boolean;
  readonly heading: Heading | null;
}

/** Longest heading of any style, in characters. */
const LONGEST_HEADING = 80;
const FINAL_STOPS = new CharSet('。，：:；;.');
/** Marks of a line that is a clause or a sentence, not the name of a part. */
const CLAUSE_STOPS = new CharSet('。！？；!?;，,');
const FIGURES = new CharSet('0123456789％%');
const COLONS = new CharSet('：:');

/** Splits every block of a clean text into sentences and recognises the headings among them. */
export function readUnits(text: string, blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  // A paragraph below a head of its own line has no second head of that rank.
  let above = 0;
  for (const [index, block] of blocks.entries()) {
    const start = units.length;
    addUnits(text, { blocks, index, isBelowHead: above >= 3 }, units);
    if (!block.isFurniture)
      above = units.length === start + 1 ? (units[start]?.heading?.rank ?? 0) : 0;
  }
  return units;
}

interface Place {
  readonly blocks: readonly Block[];
  readonly index: number;
  readonly isBelowHead: boolean;
}

function addUnits(text: string, { blocks, index, isBelowHead }: Place, units: Unit[]): void {
  const block = blocks[index];
  if (block === undefined) return;
  const { cuts, starts } = block.bold.length === 0 ? NO_BOLD_LEADS : findBoldLeads(text, block);
  const spans = splitSentences(text, block, cuts);
  const texts = spans.map(({ from, to }) => text.slice(from, to));
  const inner = starts.size > 0 ? unboldedLead(texts) : findInnerLeads(texts);
  const { depth, isFurniture } = block;
  let place = 0;
  for (const { from, to } of spans) {
    const words = texts[place] ?? '';
    const rest = spans.length - place - 1;
    let heading: Heading | null = null;
    if (!isFurniture && words.length <= LONGEST_HEADING) {
      const isBold = inner.has(place) || starts.has(from);
      if (place === 0) {
        const next = nextText(blocks, index);
        heading = headOfBlock({ text: words, depth, rest, next, isBold, isBelowHead });
      } else if (rest > 0) {
        heading = headInside(words, texts[place + 1] ?? '', isBold);
      }
    }
    units.push({ from, to, text: words, block: index, place, isFurniture, heading });
    place += 1;
  }
}

/** The words of the next paragraph that is no furniture. */
function nextText(blocks: readonly Block[], index: number): string | undefined {
  let next = index + 1;
  while (blocks[next]?.isFurniture === true) next += 1;
  return blocks[next]?.text;
}

/** Beside bold leads the first one often lost its marks: 做强产业。增强动能。…**丰富业态。**…. */
function unboldedLead(texts: readonly string[]): ReadonlySet<number> {
  const [first = '', second = ''] = texts;
  const isLead =
    isLeadPhrase(first, false) && isLeadPhrase(second, false) && !second.includes('，');
  return new Set(isLead && second.length <= 20 ? [1] : []);
}

interface First {
  readonly text: string;
  /** Markdown heading depth of its block, or 0. */
  readonly depth: number;
  /** Sentences that follow in the same block. */
  readonly rest: number;
  /** The words of the next paragraph. */
  readonly next: string | undefined;
  readonly isBold: boolean;
  readonly isBelowHead: boolean;
}

function headOfBlock(first: First): Heading | null {
  const { text, isBold, depth } = first;
  const numbering = readNumbering(text);
  const title = titleOf(text, numbering);
  const reportTitle = readReportTitle(title);
  if (reportTitle !== null) return { rank: -1, number: null, title: reportTitle };
  if (depth > 0) {
    return { rank: numbering?.rank ?? depth - 2, number: numbering?.number ?? null, title };
  }
  if (numbering !== null) {
    return isNumberedHeading(first, numbering, title)
      ? { rank: numbering.rank, number: numbering.number, title }
      : null;
  }
  const rank = first.isBelowHead ? null : rankOfBare(first, title);
  if (rank !== null) return { rank, number: null, title };
  return isBold ? { rank: 4, number: null, title } : null;
}

function isNumberedHeading(first: First, numbering: Numbering, title: string): boolean {
  const { text, rest, next } = first;
  if (numbering.rank <= 1) return true;
  const isListed = () => next !== undefined && readNumbering(next)?.rank === numbering.rank;
  const hasFigures = text.length > 24 && FIGURES.isIn(title);
  if (numbering.rank === 2) {
    if (rest > 0) return !hasFigures && text.endsWith('。');
    if (!isEnded(text)) return true;
    return !hasFigures && (text.length <= 40 || !isListed());
  }
  if (rest > 0) return text.endsWith('。') && isLeadPhrase(`${title}。`, true);
  if (numbering.number.startsWith('—')) return false;
  if (!isEnded(text)) return text.length <= 40 && !hasFigures;
  return next !== undefined && !isListed() && isLeadPhrase(`${title}。`, true);
}

/** The rank of an unnumbered first sentence that is a heading, or null. */
function rankOfBare({ text, rest, next }: First, title: string): number | null {
  const isAlone = rest === 0;
  if (isAlone && text.length <= 45 && !CLAUSE_STOPS.closes(text)) return rankOfName(text, title);
  if (!isLeadPhrase(text, false)) return null;
  if (!isAlone) return 4;
  const isFollowed = next !== undefined && next.length > 40 && readNumbering(next) === null;
  return isFollowed && text.length <= 25 && !text.includes('，') && !startsWithLead(next)
    ? 4
    : null;
}

/** The rank of a line that is no sentence: a chapter where its words name one, else a paragraph head. */
function rankOfName(text: string, title: string): number | null {
  const role = ROLE_WORDS.find(([, pattern]) => pattern.test(title))?.[0];
  if (role === 'annex' || role === 'glossary') return 0;
  const hasColon = COLONS.isIn(text);
  if (role !== undefined && !hasColon && !text.includes('，')) return 0;
  return hasColon || isEnded(text) ? null : 4;
}

function startsWithLead(text: string): boolean {
  const head = text.slice(0, LONGEST_HEADING);
  const first = splitSentences(head, { from: 0, to: head.length })[0];
  return first !== undefined && isLeadPhrase(head.slice(first.from, first.to), false);
}

/** A bold lead, or 一要…。 with its own sentences, inside a paragraph. */
function headInside(text: string, following: string, isBold: boolean): Heading | null {
  const numbering = readNumbering(text);
  if (isBold) {
    const title = titleOf(text, numbering);
    return { rank: 6, number: numbering?.number ?? null, title };
  }
  if (numbering?.rank !== 5 || readNumbering(following) !== null) return null;
  const title = titleOf(text, numbering);
  return isLeadPhrase(`${title}。`, false) ? { rank: 5, number: numbering.number, title } : null;
}

function titleOf(text: string, numbering: Numbering | null): string {
  const body =
    numbering === null
      ? text
      : text.slice(text.indexOf(numbering.number) + numbering.number.length);
  const title = body.trim();
  return FINAL_STOPS.closes(title) ? title.slice(0, -1) : title;
}
