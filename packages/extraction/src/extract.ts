import { recognizeCommitments } from './commitments/recognize-commitments.ts';
import type { Commitment, Diagnostic, Extraction, Quantity, SentenceKind } from './extraction.ts';
import { proposeLeads } from './leads/propose-leads.ts';
import { lowerBound } from './lower-bound.ts';
import { findMisprints } from './misprints/find-misprints.ts';
import { recognizeQuantities } from './quantities/recognize-quantities.ts';
import { readSkeleton } from './skeleton/read-skeleton.ts';
import { contains, type Span } from './span.ts';

/** What the office may set; reserved for lexicons edited as data. */
export type ExtractOptions = Readonly<Record<never, never>>;

/**
 * Reads a report: its outline, sentences, numbers, undertakings and suspected misprints.
 *
 * Pure and deterministic; never throws on text. Offsets index `text` in UTF-16 code units.
 */
export function extract(text: string, _options: ExtractOptions = {}): Extraction {
  const skeleton = readSkeleton(text);
  const { clean, profile } = skeleton;
  const found = recognizeQuantities(skeleton);
  const rows = recognizeCommitments(skeleton, found);
  const units = proposeLeads(skeleton, rows);

  const rowIds = rows.map((_, index) => `c${index + 1}`);
  const owner = ownersOf(rows, found);
  const quantities = found.map(
    (quantity, index): Quantity => ({
      id: `q${index + 1}`,
      sentence: quantity.sentence,
      ...clean.toSource(quantity),
      quote: clean.slice(quantity),
      kind: quantity.kind,
      target: quantity.target,
      commitment: rowIds[owner[index] ?? -1] ?? null,
    }),
  );
  const held = Map.groupBy(quantities, (quantity) => quantity.commitment);
  const sectionOf = new Map(skeleton.sentences.map((sentence) => [sentence.id, sentence.section]));
  const commitments = rows.map(
    (row, index): Commitment => ({
      id: `c${index + 1}`,
      section: sectionOf.get(row.sentence) ?? '',
      sentence: row.sentence,
      ...clean.toSource(row),
      quote: clean.slice(row),
      action: row.action,
      object: row.object,
      quantities: (held.get(`c${index + 1}`) ?? []).map(({ id }) => id),
      projects: row.projects,
      places: row.places,
      per: row.per,
      deadline: row.deadline,
      lead: units[index]?.lead ?? null,
      co: units[index]?.co ?? [],
      strength: row.strength,
    }),
  );

  const withRows = new Set(rows.map((row) => row.sentence));
  // A sentence is a commitment exactly when it holds a row: the skeleton only says it could.
  const kindOf = (id: string, kind: SentenceKind): SentenceKind => {
    if (withRows.has(id)) return 'commitment';
    return kind === 'commitment' ? 'context' : kind;
  };
  const source = <T extends Span>(item: T): T => ({ ...item, ...clean.toSource(item) });
  return {
    profile,
    sections: skeleton.sections.map(source),
    sentences: skeleton.sentences.map((sentence) => ({
      ...source(sentence),
      kind: kindOf(sentence.id, sentence.kind),
    })),
    quantities,
    commitments,
    diagnostics: findMisprints(skeleton).map((found): Diagnostic => source(found)),
  };
}

/** For each item the index of the row that holds it, or −1. Rows and items ascend; rows are disjoint. */
function ownersOf(rows: readonly Span[], items: readonly Span[]): readonly number[] {
  return items.map((item) => {
    const index = lowerBound(rows, (row) => row.to >= item.to);
    const row = rows[index];
    return row !== undefined && contains(row, item) ? index : -1;
  });
}
