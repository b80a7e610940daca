import type { CleanText } from './clean-text.ts';
import { recognizeCommitments } from './commitments/recognize-commitments.ts';
import type {
  Commitment,
  Diagnostic,
  Extraction,
  Quantity,
  Sentence,
  SentenceKind,
} from './extraction.ts';
import { proposeLeads } from './leads/propose-leads.ts';
import { lowerBound } from './lower-bound.ts';
import { findMisprints } from './misprints/find-misprints.ts';
import { recognizeQuantities } from './quantities/recognize-quantities.ts';
import { readSkeleton } from './skeleton/read-skeleton.ts';
import { contains, type Span } from './span.ts';
import type { FoundCommitment, FoundQuantity, ProposedUnits, Skeleton } from './stages.ts';

/** What the office may set; reserved for lexicons edited as data. */
export type ExtractOptions = Readonly<Record<never, never>>;

/**
 * Reads a report: its outline, sentences, numbers, undertakings and suspected misprints.
 *
 * Pure and deterministic; never throws on text, and takes about as long as the text is long. Offsets
 * index `text` in UTF-16 code units.
 */
export function extract(text: string, _options: ExtractOptions = {}): Extraction {
  const skeleton = readSkeleton(text);
  const found = recognizeQuantities(skeleton);
  const rows = recognizeCommitments(skeleton, found);
  const units = proposeLeads(skeleton, rows);
  const owners = ownersOf(rows, found);
  const { clean, profile } = skeleton;
  return {
    profile,
    sections: skeleton.sections.map((section) => inSource(clean, section)),
    sentences: sentencesOf(skeleton, rows),
    quantities: quantitiesOf(clean, found, owners),
    commitments: commitmentsOf(skeleton, { rows, units, owners }),
    diagnostics: findMisprints(skeleton).map((suspicion): Diagnostic => inSource(clean, suspicion)),
  };
}

function inSource<T extends Span>(clean: CleanText, item: T): T {
  return { ...item, ...clean.toSource(item) };
}

/** A sentence is a commitment exactly when it holds a row: the skeleton only says it could. */
function sentencesOf(
  { clean, sentences }: Skeleton,
  rows: readonly FoundCommitment[],
): readonly Sentence[] {
  const held = new Set(rows.map((row) => row.sentence));
  const kindOf = ({ id, kind }: Sentence): SentenceKind => {
    if (held.has(id)) return 'commitment';
    return kind === 'commitment' ? 'context' : kind;
  };
  return sentences.map((sentence) => ({ ...inSource(clean, sentence), kind: kindOf(sentence) }));
}

function quantitiesOf(
  clean: CleanText,
  found: readonly FoundQuantity[],
  owners: readonly (number | null)[],
): readonly Quantity[] {
  return found.map((quantity, index) => {
    const owner = owners[index] ?? null;
    return {
      id: quantityId(index),
      sentence: quantity.sentence,
      ...clean.toSource(quantity),
      quote: clean.slice(quantity),
      kind: quantity.kind,
      target: quantity.target,
      commitment: owner === null ? null : rowId(owner),
    };
  });
}

interface Rows {
  readonly rows: readonly FoundCommitment[];
  readonly units: readonly ProposedUnits[];
  readonly owners: readonly (number | null)[];
}

function commitmentsOf(
  { clean, sentences }: Skeleton,
  { rows, units, owners }: Rows,
): readonly Commitment[] {
  const sectionOf = new Map(sentences.map(({ id, section }) => [id, section]));
  const held = Map.groupBy(owners.keys(), (index) => owners[index] ?? null);
  return rows.map((row, index) => ({
    id: rowId(index),
    section: sectionOf.get(row.sentence) ?? '',
    sentence: row.sentence,
    ...clean.toSource(row),
    quote: clean.slice(row),
    action: row.action,
    object: row.object,
    quantities: (held.get(index) ?? []).map(quantityId),
    projects: row.projects,
    places: row.places,
    per: row.per,
    deadline: row.deadline,
    lead: units[index]?.lead ?? null,
    co: units[index]?.co ?? [],
    strength: row.strength,
  }));
}

function rowId(index: number): string {
  return `c${index + 1}`;
}

function quantityId(index: number): string {
  return `q${index + 1}`;
}

/** For each item the index of the row that holds it. Rows and items ascend; rows are disjoint. */
function ownersOf(rows: readonly Span[], items: readonly Span[]): readonly (number | null)[] {
  return items.map((item) => {
    const index = lowerBound(rows, (row) => row.to >= item.to);
    const row = rows[index];
    return row !== undefined && contains(row, item) ? index : null;
  });
}
