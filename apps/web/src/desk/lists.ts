import type { Commitment, ReportPage, Sentence } from '@jiannuo/contract';
import { overlaps, type Range } from '../paper/ranges.ts';

/** The three lists of the desk: rows, sentences that gave none, suspected misprints. */
export const deskLists = ['rows', 'bare', 'misprints'] as const;
export type DeskList = (typeof deskLists)[number];

/** Parts of a report that look ahead; only there can an undertaking have been missed. */
const LOOKING_AHEAD = new Set(['outlook', 'targets', 'plan', 'government', 'annex']);
const MIN_WORDS = 8;

/** Sentences of the plan that hold no row, for a person to see that none was lost. */
export function bareSentences(page: ReportPage): Sentence[] {
  const roles = new Map(page.sections.map((section) => [section.id, section.role]));
  const rows = page.commitments;
  let at = 0;
  return page.sentences.filter((sentence) => {
    if (sentence.kind === 'heading' || sentence.kind === 'furniture') return false;
    if (sentence.to - sentence.from < MIN_WORDS) return false;
    if (!LOOKING_AHEAD.has(roles.get(sentence.section) ?? '')) return false;
    while ((rows[at]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) at += 1;
    const row = rows[at];
    return !(row && overlaps(row, sentence));
  });
}

type Listed = { readonly id: string };

/** The item a number of places on, held inside the list; the first when nothing is current. */
export function neighbour<T extends Listed>(
  items: readonly T[],
  id: string | null,
  by: number,
): T | null {
  const at = items.findIndex((item) => item.id === id);
  if (at === -1) return items[0] ?? null;
  return items[Math.min(items.length - 1, Math.max(0, at + by))] ?? null;
}

/** The next row to be checked after one, going round once; the row itself when all are. */
export function nextUnchecked(
  rows: readonly Commitment[],
  confirming: ReadonlySet<string>,
  id: string | null,
): Commitment | null {
  const at = rows.findIndex((row) => row.id === id);
  const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const isOpen = (row: Commitment) => row.check === 'unchecked' && !confirming.has(row.id);
  return order.find((row) => row.id !== id && isOpen(row)) ?? rows[at] ?? null;
}

/** Words of a sentence no row holds, from the first gap; null when rows hold them all. */
export function firstGap(sentence: Range, rows: readonly Range[], text: string): Range | null {
  let from = sentence.from;
  for (const row of rows) {
    if (!overlaps(row, sentence)) continue;
    if (hasWords(text.slice(from, row.from))) return { from, to: row.from };
    from = Math.max(from, row.to);
  }
  return hasWords(text.slice(from, sentence.to)) ? { from, to: sentence.to } : null;
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);
