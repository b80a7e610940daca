import type { Commitment, GlossaryEntry, ReportPage } from '@jiannuo/contract';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { overlapping, type Range } from './ranges.ts';
import { type Mark, type Segment, segmentsOf } from './segments.ts';

/** Kinds of numbers worth a mark; ordinals, years and names are only text. */
const MARKED_KINDS = new Set(['target', 'deadline', 'attribute']);

/** What is laid over the text for the moment, beside what the report itself holds. */
export interface Highlights {
  readonly found: readonly Range[];
  readonly passage: Range | null;
}

/** A paragraph ready to draw. Two with the same signature look the same. */
export interface DrawnParagraph {
  readonly paragraph: Paragraph;
  readonly segments: readonly Segment[];
  readonly rows: ReadonlyMap<string, Commitment>;
  readonly targets: ReadonlySet<string>;
  readonly signature: string;
}

/** Everything that is marked in the report's text, by place. */
export function marksOf(page: ReportPage): Mark[] {
  const leadHeadings = page.sentences.filter((sentence) => sentence.kind === 'heading');
  const furniture = page.sentences.filter((sentence) => sentence.kind === 'furniture');
  const mark =
    (layer: Mark['layer']) =>
    ({ id, from, to }: Range & { readonly id: string }): Mark => ({ layer, id, from, to });
  return [
    ...page.commitments.map(mark('commitment')),
    ...page.quantities.filter(({ kind }) => MARKED_KINDS.has(kind)).map(mark('quantity')),
    ...page.commitments.flatMap(conditionMark),
    ...page.glossary.flatMap(termMarks),
    ...pageMarks(page),
    ...page.diagnostics.filter(({ decision }) => decision === 'open').map(mark('misprint')),
    ...leadHeadings.map(mark('lead')),
    ...furniture.map(mark('furniture')),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A condition in words is marked as the figure it stands for. */
function conditionMark({ id, condition }: Commitment): Mark[] {
  if (condition === null) return [];
  const { from, to } = condition;
  return [{ layer: 'quantity', id: conditionId(id), from, to }];
}

const conditionId = (row: string) => `condition-${row}`;

/** Each place of a term is a mark of its own: `g3.0`, `g3.1`. */
function termMarks({ id, refs }: GlossaryEntry): Mark[] {
  return refs.map(({ from, to }, index) => ({ layer: 'term', id: `${id}.${index}`, from, to }));
}

/** A page begins with the first words on it; its number is its mark's id. */
function pageMarks({ pages, sentences }: ReportPage): Mark[] {
  return pages.flatMap(({ number, from, to }) => {
    const first = sentences.find((sentence) => sentence.to > from && sentence.from < to);
    if (first === undefined) return [];
    return [{ layer: 'page' as const, id: number, from: Math.max(from, first.from), to }];
  });
}

export const readParagraphs = (page: ReportPage): Paragraph[] =>
  paragraphsOf(page.text, page.sentences, page.sections);

/** Lays marks and highlights over the paragraphs. */
export function drawParagraphs(
  page: ReportPage,
  paragraphs: readonly Paragraph[],
  highlights: Highlights,
): DrawnParagraph[] {
  const marks = marksOf(page);
  const rows = new Map(page.commitments.map((row) => [row.id, row]));
  const targets = new Set([
    ...page.quantities.filter(({ kind }) => kind === 'target').map(({ id }) => id),
    ...page.commitments.map(({ id }) => conditionId(id)),
  ]);
  const found = highlights.found.map(
    (range, index): Mark => ({ ...range, layer: 'found', id: String(index) }),
  );
  const passage: Mark[] = highlights.passage
    ? [{ ...highlights.passage, layer: 'passage', id: 'passage' }]
    : [];
  const byParagraph = dealt(paragraphs, marks);
  return paragraphs.map((paragraph, index) => {
    const here = [
      ...(byParagraph[index] ?? []),
      ...overlapping(found, paragraph),
      ...overlapping(passage, paragraph),
    ];
    const segments = segmentsOf(page.text, paragraph, here);
    return { paragraph, segments, rows, targets, signature: signatureOf(here, rows) };
  });
}

/** Marks by the paragraphs they touch; both lists are in text order. */
function dealt(paragraphs: readonly Paragraph[], marks: readonly Mark[]): Mark[][] {
  const byParagraph: Mark[][] = paragraphs.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while ((paragraphs[first]?.to ?? Number.POSITIVE_INFINITY) <= mark.from) first += 1;
    for (let at = first; at < paragraphs.length; at += 1) {
      if ((paragraphs[at]?.from ?? 0) >= mark.to) break;
      byParagraph[at]?.push(mark);
    }
  }
  return byParagraph;
}

function signatureOf(marks: readonly Mark[], rows: ReadonlyMap<string, Commitment>): string {
  return marks
    .map(({ layer, id, from, to }) => {
      const row = rows.get(id);
      return `${layer[0]}${id}:${from}-${to}${row ? row.check + row.light : ''}`;
    })
    .join(' ');
}
