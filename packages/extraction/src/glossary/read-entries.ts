import { LONGEST_TERM } from '../limits.ts';
import type { Span } from '../span.ts';
import { type Label, readLabel } from './label.ts';
import { pageBeside, readPageKeys } from './page-keys.ts';

/** A term and the range of its explanation. Clean coordinates. */
export interface Entry extends Span {
  readonly term: string;
  /** True when quotation marks stand around the whole term. */
  readonly isQuoted: boolean;
  readonly number: string | null;
  readonly page: string | null;
  /** True when the number stands in round brackets, as it then does in the body. */
  readonly isBracketed: boolean;
}

/** Where an entry begins, and its label if it has one. */
interface Start {
  readonly at: number;
  readonly label: Label | null;
}

const STOPS = '。；！';
/** 【青禾工程】: a term in a box needs no colon. */
const BOXED = /^【[^】\n]{2,60}】\s*(?:[（(][^）)\n]{1,20}[）)]\s*)?/u;
/** What parts a term from its explanation; a colon is surest. */
const PARTINGS: readonly RegExp[] = [/[：:]/u, /——/u, /，?(?:是指|指的是|即指|主要指|就是指|指)/u];

/**
 * Reads the entries of one glossary. Entries are told by their numbers; where there are none, by a term
 * and a colon at the head of a line.
 *
 *     3．“小升规”：引导小微企业成长为规模以上企业的培育工作。
 *     ^number ^term ^explanation
 */
export function readEntries(text: string, section: Span): readonly Entry[] {
  const labelled = labelledStarts(text, section);
  const starts = labelled.length >= 2 ? labelled : lineStarts(text, section);
  const entries = readAll(text, starts, section.to);
  const [first] = entries;
  const keys = readPageKeys(text, section, first?.start ?? section.from);
  if (keys.length === 0) return entries.map(({ entry }) => entry);
  // A key ends the entry above it, and says where those below it stand.
  const cut = [...starts, ...keys.map(({ at }) => ({ at, label: null }))];
  cut.sort((a, b) => a.at - b.at);
  let passed = 0;
  return readAll(text, cut, section.to).map(({ start, entry }) => {
    while ((keys[passed]?.at ?? start) < start) passed += 1;
    return { ...entry, page: entry.page ?? keys[passed - 1]?.page ?? null };
  });
}

function readAll(text: string, starts: readonly Start[], end: number) {
  return starts.flatMap((start, index) => {
    const entry = readEntry(text, start, starts[index + 1]?.at ?? end);
    return entry === null ? [] : [{ start: start.at, entry }];
  });
}

/** Labels at the heads of lines and, of kinds that are no numerals of the text, behind a full stop. */
function labelledStarts(text: string, { from, to }: Span): Start[] {
  const starts: Start[] = [];
  let isHead = true;
  for (let at = from; at < to; at += 1) {
    const unit = text.charAt(at);
    if (unit === '\n') isHead = true;
    else if (unit.trim() !== '') {
      const isAfterStop = !isHead && STOPS.includes(text.charAt(at - 1));
      const label = isHead || isAfterStop ? readLabel(text, at) : null;
      if (label !== null && (isHead || label.isMark)) starts.push({ at, label });
      isHead = false;
    }
  }
  return starts;
}

function lineStarts(text: string, { from, to }: Span): Start[] {
  const starts: Start[] = [];
  for (let at = from; at >= from && at < to; at = text.indexOf('\n', at) + 1) {
    starts.push({ at, label: null });
    if (text.indexOf('\n', at) < 0) break;
  }
  return starts;
}

/** Null where no term is parted from an explanation. */
function readEntry(text: string, { at, label }: Start, end: number): Entry | null {
  const from = at + (label?.length ?? 0);
  const head = text.slice(from, Math.min(end, from + LONGEST_TERM * 2));
  const paged = pageBeside(head);
  const parting = partingOf(head, label !== null);
  if (parting === null) return null;
  const page = paged !== null && paged.index < parting.from + 1 ? paged : null;
  const printed = unboxed(withoutPage(head.slice(0, parting.from), page?.printed ?? null));
  const isQuoted = /^[“‘"]([^“”‘’"]+)[”’"]$/u.test(printed);
  const term = isQuoted ? printed.slice(1, -1) : printed;
  const explained = trimmed(text, { from: from + parting.to, to: end });
  if (term.length < 2 || term.length > LONGEST_TERM || explained.from >= explained.to) return null;
  return {
    ...explained,
    term,
    isQuoted,
    number: label?.number ?? null,
    page: page?.page ?? null,
    isBracketed: label?.isBracketed ?? false,
  };
}

/** The end of a box; else the first colon outside quotations, else another parting, else, in a labelled entry, the line's end. */
function partingOf(head: string, isLabelled: boolean): Span | null {
  const line = head.indexOf('\n');
  const own = line < 0 ? head : head.slice(0, line);
  const box = BOXED.exec(own)?.[0].length ?? 0;
  if (box > 0) return { from: box, to: box + (/[：:]/u.test(own.charAt(box)) ? 1 : 0) };
  const bare = own.replaceAll(/“[^”]*”|（[^）]*）|\([^)]*\)/gu, (words) =>
    '·'.repeat(words.length),
  );
  for (const parting of isLabelled ? PARTINGS : PARTINGS.slice(0, 2)) {
    const match = parting.exec(bare);
    if (match !== null && match.index > 0) {
      return { from: match.index, to: match.index + match[0].length };
    }
  }
  const isTermAlone = isLabelled && line > 0 && !/[。；，]/u.test(own);
  return isTermAlone ? { from: line, to: line + 1 } : null;
}

/** The term without the box around it. */
function unboxed(words: string): string {
  return words.replace(/^【([^】]+)】$/u, '$1');
}

function withoutPage(words: string, page: string | null): string {
  return (page === null ? words : words.replace(page, ''))
    .replace(/[（(［[]\s*[）)］\]]/u, '')
    .trim();
}

function trimmed(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  return { from, to };
}
