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
import { readGlossary } from './glossary/read-glossary.ts';
import type { DutiesData } from './leads/duties-data.ts';
import { dutyLexicon } from './leads/duty-lexicon.ts';
import { proposeLeads } from './leads/propose-leads.ts';
import { findMisprints } from './misprints/find-misprints.ts';
import { recognizeQuantities } from './quantities/recognize-quantities.ts';
import { readSkeleton } from './skeleton/read-skeleton.ts';
import { contains, type Span } from './span.ts';
import type { FoundCommitment, FoundQuantity, ProposedUnits, Skeleton } from './stages.ts';

/** What an office may set. */
export interface ExtractOptions {
  /** Its own duties lexicon, laid over the built-in one. Only what `checkDuties` found good. */
  readonly duties?: DutiesData;
}

/**
 * Reads a report: its outline, sentences, numbers, undertakings and suspected misprints.
 *
 * Pure and deterministic; never throws on text, and takes about as long as the text is long. Offsets
 * index `text` in UTF-16 code units.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const skeleton = readSkeleton(text);
  const found = recognizeQuantities(skeleton);
  const rows = recognizeCommitments(skeleton, found);
  const units = proposeLeads(skeleton, rows, dutyLexicon(options.duties));
  const ids = rows.map((_, index) => `c${index + 1}`);
  const owners = ownersOf(rows, found);
  const { clean, profile } = skeleton;
  const quantities = found.map((quantity, index) => {
    const owner = owners[index] ?? NO_ROW;
    return toQuantity(clean, quantity, { id: `q${index + 1}`, commitment: ids[owner] ?? null });
  });
  return {
    profile,
    sections: skeleton.sections.map((section) => inSource(clean, section)),
    sentences: sentencesOf(skeleton, rows),
    quantities,
    commitments: commitmentsOf(skeleton, { rows, ids, units, quantities, owners }),
    glossary: readGlossary(skeleton).map((entry) => ({
      ...inSource(clean, entry),
      refs: entry.refs.map((ref) => clean.toSource(ref)),
    })),
    diagnostics: findMisprints(skeleton).map((suspicion): Diagnostic => inSource(clean, suspicion)),
  };
}

/*
 * Every list is in text order, and what stands in sentences or rows comes in the order of what it stands
 * in: so lists are walked side by side, each once, and nothing is looked up by its id.
 */

function inSource<T extends Span>(clean: CleanText, item: T): T {
  return { ...item, ...clean.toSource(item) };
}

/** A sentence is a commitment exactly when it holds a row: the skeleton only says it could. */
function sentencesOf(
  { clean, sentences }: Skeleton,
  rows: readonly FoundCommitment[],
): readonly Sentence[] {
  let next = 0;
  return sentences.map((sentence) => {
    const { id, section } = sentence;
    const first = next;
    while (rows[next]?.sentence === id) next += 1;
    const kind = next > first ? 'commitment' : kindWithoutRow(sentence.kind);
    return {
      id,
      section,
      from: clean.sourceOffset(sentence.from),
      to: clean.sourceEnd(sentence.to),
      kind,
    };
  });
}

function kindWithoutRow(kind: SentenceKind): SentenceKind {
  return kind === 'commitment' ? 'context' : kind;
}

/** The index of no row. */
const NO_ROW = -1;

/** For each item the index of the row that holds it, or `NO_ROW`. Rows are disjoint. */
function ownersOf(rows: readonly Span[], items: readonly Span[]): Int32Array {
  const owners = new Int32Array(items.length).fill(NO_ROW);
  let index = 0;
  for (const [at, item] of items.entries()) {
    let row = rows[index];
    while (row !== undefined && row.to < item.to) {
      index += 1;
      row = rows[index];
    }
    if (row !== undefined && contains(row, item)) owners[at] = index;
  }
  return owners;
}

function toQuantity(
  clean: CleanText,
  found: FoundQuantity,
  { id, commitment }: Pick<Quantity, 'id' | 'commitment'>,
): Quantity {
  const { sentence, kind, target } = found;
  return {
    id,
    sentence,
    from: clean.sourceOffset(found.from),
    to: clean.sourceEnd(found.to),
    quote: clean.slice(found),
    kind,
    target,
    commitment,
  };
}

const NOTHING: readonly never[] = [];

interface Rows {
  readonly rows: readonly FoundCommitment[];
  readonly ids: readonly string[];
  readonly units: readonly ProposedUnits[];
  readonly quantities: readonly Quantity[];
  /** For each quantity the index of its row. */
  readonly owners: Int32Array;
}

function commitmentsOf(
  { clean, sentences }: Skeleton,
  { rows, ids, units, quantities, owners }: Rows,
): readonly Commitment[] {
  let sentence = 0;
  let next = 0;
  return rows.map((row, index) => {
    while (sentence < sentences.length && sentences[sentence]?.id !== row.sentence) sentence += 1;
    let held: string[] | null = null;
    for (; (owners[next] ?? rows.length) <= index; next += 1) {
      if (owners[next] !== index) continue;
      const quantity = quantities[next]?.id ?? '';
      if (held === null) held = [quantity];
      else held.push(quantity);
    }
    return {
      id: ids[index] ?? '',
      section: sentences[sentence]?.section ?? '',
      sentence: row.sentence,
      from: clean.sourceOffset(row.from),
      to: clean.sourceEnd(row.to),
      quote: clean.slice(row),
      action: row.action,
      object: row.object,
      quantities: held ?? NOTHING,
      projects: row.projects,
      places: row.places,
      per: row.per,
      deadline: row.deadline,
      lead: units[index]?.lead ?? null,
      co: units[index]?.co ?? NOTHING,
      strength: row.strength,
      condition: row.condition === null ? null : inSource(clean, row.condition),
      upper: row.upper,
    };
  });
}
