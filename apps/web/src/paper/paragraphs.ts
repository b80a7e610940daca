import type { Section, Sentence } from '@jiannuo/contract';
import { lastOf } from './last-of.ts';
import type { Range } from './ranges.ts';

/** A block of the paper: a heading on a line of its own, running text, or page furniture. */
export interface Paragraph extends Range {
  readonly kind: 'heading' | 'text' | 'furniture';
  /** Level of a heading: 0 the title, 1 一、, 2 （一）, 3 and deeper. */
  readonly level: number;
  /** Section it stands in, by id. */
  readonly section: string;
  readonly sentences: readonly Sentence[];
}

/** Shortest last line that still counts as full, against the width of a hard-wrapped page. */
const WRAP_SLACK = 2;
const MAX_WRAP_WIDTH = 60;
const MIN_BROKEN_SENTENCES = 8;

/**
 * Joins sentences into the paragraphs a reader expects.
 *
 * A line break inside a sentence is the page's own and is joined. Between sentences it ends the
 * paragraph, unless the page is hard-wrapped and the line before it is full.
 */
export function paragraphsOf(
  text: string,
  sentences: readonly Sentence[],
  sections: readonly Section[],
): Paragraph[] {
  const levels = new Map(sections.map((section) => [section.id, section]));
  const wrapWidth = wrapWidthOf(text, sentences);
  const blocks: Sentence[][] = [];
  let block: Sentence[] = [];
  let end = 0;
  for (const sentence of sentences) {
    const previous = lastOf(block);
    if (previous && startsBlock(text, end, sentence, previous, wrapWidth)) {
      blocks.push(block);
      block = [];
    }
    block.push(sentence);
    end = Math.max(end, sentence.to);
  }
  if (block.length > 0) blocks.push(block);
  return blocks.flatMap((items) => paragraphOf(items, levels));
}

function startsBlock(
  text: string,
  end: number,
  sentence: Sentence,
  previous: Sentence,
  wrapWidth: number | null,
): boolean {
  // Furniture caught inside a sentence stays where it was printed.
  if (sentence.from < end) return false;
  const gap = text.slice(end, sentence.from);
  if (!gap.includes('\n')) return false;
  if (sentence.kind === 'furniture' || previous.kind === 'furniture') return true;
  if (sentence.kind === 'heading' || wrapWidth === null) return true;
  if (/\n\s*\n/.test(gap) || /\n[ \u3000\t]/.test(gap)) return true;
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  return end - lineStart < wrapWidth - WRAP_SLACK;
}

/** Characters in a full line of a hard-wrapped page, or null when lines are paragraphs. */
function wrapWidthOf(text: string, sentences: readonly Sentence[]): number | null {
  const broken = sentences.filter((sentence) =>
    text.slice(sentence.from, sentence.to).includes('\n'),
  ).length;
  const widths = text
    .split('\n')
    .map((line) => line.length)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.8)] ?? 0;
  return broken >= MIN_BROKEN_SENTENCES && full <= MAX_WRAP_WIDTH ? full : null;
}

function paragraphOf(
  sentences: readonly Sentence[],
  sections: ReadonlyMap<string, Section>,
): Paragraph[] {
  const first = sentences[0];
  const last = lastOf(sentences);
  if (!first || !last) return [];
  const to = Math.max(...sentences.map((sentence) => sentence.to));
  const section = sections.get(first.section);
  // Headings before the first section are the report's own title.
  const level = !section || section.role === 'front' ? 0 : section.level;
  const isWhole = (kind: Sentence['kind']) => sentences.every((sentence) => sentence.kind === kind);
  const kind = isWhole('furniture') ? 'furniture' : isWhole('heading') ? 'heading' : 'text';
  return [{ from: first.from, to, kind, level, section: first.section, sentences }];
}
