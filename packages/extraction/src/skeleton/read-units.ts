import type { Span } from '../span.ts';
import { findInnerLeads } from './inner-leads.ts';
import type { Block } from './layout.ts';
import { isLeadPhrase } from './lead-phrase.ts';
import { ROLE_WORDS } from './lexicon/role-words.ts';
import { type Numbering, readNumbering } from './numbering.ts';
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

const ENDED = /[。！？；：!?;:]["”’）)】]?$/;
/** 政 府 工 作 报 告 is often printed spaced out. */
const TITLE = /^.{0,34}(?:政府工作报告|关于政府工作的报告)(?:（[^）]{0,20}）)?$/;
/** Longest heading of any style, in characters. */
const LONGEST_HEADING = 80;
/** Longest bold lead inside a paragraph. */
const LONGEST_BOLD_LEAD = 40;

/** Splits every block into sentences and recognises the headings among them. */
export function readUnits(blocks: readonly Block[]): Unit[] {
  const texts = blocks.filter((block) => !block.isFurniture);
  const nextOf = new Map(texts.map((block, index) => [block, texts[index + 1]]));
  let previous: readonly Unit[] = [];
  return blocks.flatMap((block, index) => {
    const units = unitsOf(block, index, { next: nextOf.get(block), previous });
    if (!block.isFurniture) previous = units;
    return units;
  });
}

interface Around {
  readonly next: Block | undefined;
  readonly previous: readonly Unit[];
}

function unitsOf(block: Block, index: number, { next, previous }: Around): Unit[] {
  // A paragraph below a head of its own line has no second head of that rank.
  const above = previous.length === 1 ? (previous[0]?.heading?.rank ?? 0) : 0;
  const leads = block.bold
    .map((span) => ({ from: span.from - block.from, to: span.to - block.from }))
    .filter((lead) => lead.to - lead.from <= LONGEST_BOLD_LEAD && lead.to < block.text.length)
    .filter((lead) => /[。，：:]$/.test(block.text.slice(lead.from, lead.to)));
  const cuts = new Set(leads.flatMap((lead) => [lead.from, lead.to]));
  const spans = splitSentences(block.text, cuts);
  const boldStarts = new Set(leads.map((lead) => lead.from));
  const texts = spans.map((span) => block.text.slice(span.from, span.to));
  const inner = boldStarts.size > 0 ? unboldedLead(texts) : innerLeads(texts);
  return spans.map((span, place): Unit => {
    const text = texts[place] ?? '';
    const isBold = boldStarts.has(span.from) || inner.has(place);
    const rest = spans.length - place - 1;
    return {
      from: block.from + span.from,
      to: block.from + span.to,
      text,
      block: index,
      place,
      isFurniture: block.isFurniture,
      heading: block.isFurniture
        ? null
        : place === 0
          ? headOfBlock({ block, text, rest, next, isBold, isBelowHead: above >= 3 })
          : headInside(text, { isBold, rest, following: spans[place + 1], block }),
    };
  });
}

/** Beside bold leads the first one often lost its marks: 做强产业。增强动能。…**丰富业态。**…. */
function unboldedLead(texts: readonly string[]): Set<number> {
  const [first = '', second = ''] = texts;
  const isLead =
    isLeadPhrase(first, false) && isLeadPhrase(second, false) && !second.includes('，');
  return new Set(isLead && second.length <= 20 ? [1] : []);
}

function innerLeads(texts: readonly string[]): Set<number> {
  return findInnerLeads(texts, readNumbering(texts[0] ?? '') !== null);
}

interface First {
  readonly block: Block;
  readonly text: string;
  /** Sentences that follow in the same block. */
  readonly rest: number;
  readonly next: Block | undefined;
  readonly isBold: boolean;
  readonly isBelowHead: boolean;
}

function headOfBlock(first: First): Heading | null {
  const { text, isBold, block } = first;
  if (text.length > LONGEST_HEADING) return null;
  const numbering = readNumbering(text);
  const title = titleOf(text, numbering);
  const spaceless = title.replaceAll(/\s/g, '');
  if (TITLE.test(spaceless)) return { rank: -1, number: null, title: spaceless };
  if (block.depth > 0) {
    return { rank: numbering?.rank ?? block.depth - 2, number: numbering?.number ?? null, title };
  }
  if (numbering !== null) {
    return isNumberedHeading(first, numbering)
      ? { rank: numbering.rank, number: numbering.number, title }
      : null;
  }
  const rank = first.isBelowHead ? null : rankOfBare(first, title);
  if (rank !== null) return { rank, number: null, title };
  return isBold ? { rank: 4, number: null, title } : null;
}

function isNumberedHeading(first: First, numbering: Numbering): boolean {
  const { text, rest, next } = first;
  if (numbering.rank <= 1) return true;
  const nextNumbering = next === undefined ? null : readNumbering(next.text);
  const isListed = nextNumbering?.rank === numbering.rank;
  const hasFigures = /[\d％%]/.test(titleOf(text, numbering)) && text.length > 24;
  if (numbering.rank === 2) {
    if (rest > 0) return !hasFigures && /。$/.test(text);
    if (!ENDED.test(text)) return true;
    return !hasFigures && (!isListed || text.length <= 40);
  }
  if (rest > 0) return isLeadPhrase(`${titleOf(text, numbering)}。`, true) && /。$/.test(text);
  if (numbering.number.startsWith('—')) return false;
  if (!ENDED.test(text)) return text.length <= 40 && !hasFigures;
  return !isListed && next !== undefined && isLeadPhrase(`${titleOf(text, numbering)}。`, true);
}

/** The rank of an unnumbered first sentence that is a heading, or null. */
function rankOfBare({ text, rest, next }: First, title: string): number | null {
  const isAlone = rest === 0;
  const nextNumbering = next === undefined ? null : readNumbering(next.text);
  if (isAlone && !/[。！？；!?;，,]$/.test(text) && text.length <= 45) {
    const role = ROLE_WORDS.find(([, pattern]) => pattern.test(title))?.[0];
    if (role === 'annex' || role === 'glossary') return 0;
    if (role !== undefined && !/[，：:]/.test(text)) return 0;
    return ENDED.test(text) || /[：:]/.test(text) ? null : 4;
  }
  if (!isLeadPhrase(text, false)) return null;
  if (!isAlone) return 4;
  const isFollowed = next !== undefined && nextNumbering === null && next.text.length > 40;
  return isFollowed && text.length <= 25 && !text.includes('，') && !startsWithLead(next)
    ? 4
    : null;
}

function startsWithLead(block: Block): boolean {
  const first = splitSentences(block.text.slice(0, LONGEST_HEADING))[0];
  return first !== undefined && isLeadPhrase(block.text.slice(first.from, first.to), false);
}

interface Inside {
  readonly isBold: boolean;
  readonly rest: number;
  readonly following: Span | undefined;
  readonly block: Block;
}

/** A bold lead, or 一要…。 with its own sentences, inside a paragraph. */
function headInside(text: string, { isBold, rest, following, block }: Inside): Heading | null {
  if (text.length > LONGEST_HEADING || rest === 0) return null;
  const numbering = readNumbering(text);
  const title = titleOf(text, numbering);
  if (isBold) return { rank: 6, number: numbering?.number ?? null, title };
  if (numbering?.rank !== 5 || following === undefined) return null;
  const after = readNumbering(block.text.slice(following.from, following.to));
  return after === null && isLeadPhrase(`${title}。`, false)
    ? { rank: 5, number: numbering.number, title }
    : null;
}

function titleOf(text: string, numbering: Numbering | null): string {
  const body =
    numbering === null
      ? text
      : text.slice(text.indexOf(numbering.number) + numbering.number.length);
  return body.trim().replace(/[。，：:；;.]$/, '');
}
