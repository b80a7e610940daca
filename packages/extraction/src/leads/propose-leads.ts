import type { Section, Sentence, UnitProposal } from '../extraction.ts';
import type { PhraseHits } from '../phrase-index.ts';
import type { Span } from '../span.ts';
import type { FoundCommitment, ProposedUnits, Skeleton } from '../stages.ts';
import { type DutyLexicon, dutyLexicon } from './duty-lexicon.ts';
import { headLabelFor, readHeadLabels } from './head-labels.ts';
import { knownUnits } from './known-units.ts';
import { findPrintedUnits, type PrintedUnits, printedFor } from './printed-units.ts';
import { Proposer } from './proposer.ts';
import { Tally } from './tally.ts';
import { nameUnits } from './unit-namer.ts';

/** How much a word counts by where it stands. */
const SHARE = { row: 1, object: 0.5, sentence: 0.2, heading: 0.5, section: 0.2 } as const;

/**
 * Proposes lead and joint units for every row, in the order of the rows.
 *
 * Units printed in the text are certain; else the duties lexicon is asked, first with the row's own
 * words, then with its sentence, its paragraph's head and its section's title. No words, no proposal.
 */
export function proposeLeads(
  skeleton: Skeleton,
  rows: readonly FoundCommitment[],
  lexicon: DutyLexicon = dutyLexicon(),
): readonly ProposedUnits[] {
  const text = skeleton.clean.text;
  const { printed, heads } = readHeadLabels(text, {
    sections: skeleton.sections,
    rows,
    printed: findPrintedUnits(text),
  });
  const byUnit = nameUnits(skeleton.profile, lexicon.ownNames);
  const known = knownUnits(lexicon, byUnit);
  const names = lexicon.units.map((unit) => byUnit.get(unit) ?? '');
  const reader = new WordReader(skeleton, lexicon);
  const proposer = new Proposer(reader, lexicon.words, names);
  return rows.map((row) => {
    const stated = printedFor(row, text, printed) ?? headLabelFor(row, heads);
    if (stated !== null) return statedUnits(stated, known);
    reader.read(row);
    return proposer.propose(row);
  });
}

function statedUnits(
  { lead, co }: PrintedUnits,
  knownAs: (printed: string) => string | null,
): ProposedUnits {
  const certain = (unit: string): UnitProposal => {
    const known = knownAs(unit);
    const proposal = { unit, confidence: 1, why: '原文注明' };
    return known === null || known === unit ? proposal : { ...proposal, known };
  };
  return { lead: certain(lead), co: co.map(certain) };
}

/** Reads the words of a row and of what stands around it; rows of a sentence share the latter. */
class WordReader {
  readonly own: Tally;
  readonly context: Tally;
  readonly #lexicon: DutyLexicon;
  readonly #text: string;
  /** Every duty word of the report. */
  readonly #all: PhraseHits;
  readonly #sections: ReadonlyMap<string, Section>;
  readonly #sentences: readonly Sentence[];
  readonly #headings = new Map<string, PhraseHits>();
  /** The place of the sentence whose words are in `context`. */
  #sentence = -1;
  /** The first word not yet passed. */
  #cursor = 0;

  constructor({ clean, sections, sentences }: Skeleton, lexicon: DutyLexicon) {
    this.own = new Tally(lexicon);
    this.context = new Tally(lexicon);
    this.#lexicon = lexicon;
    this.#text = clean.text;
    this.#all = lexicon.find(clean.text);
    this.#sections = new Map(sections.map((section) => [section.id, section]));
    this.#sentences = sentences;
  }

  /** Fills both tallies for a row; rows are asked for in text order. */
  read(row: FoundCommitment): void {
    if (row.sentence !== this.#sentences[this.#sentence]?.id) this.#readContext(row.sentence);
    this.own.clear();
    this.#addWithin(this.own, row, SHARE.row);
    if (!this.#text.slice(row.from, row.to).includes(row.object)) {
      this.own.add(this.#lexicon.find(row.object), SHARE.object);
    }
  }

  #readContext(id: string): void {
    const last = this.#sentences.length - 1;
    do this.#sentence += 1;
    while (this.#sentence < last && this.#sentences[this.#sentence]?.id !== id);
    this.context.clear();
    const sentence = this.#sentences[this.#sentence];
    let section = this.#sections.get(sentence?.section ?? '');
    while (section !== undefined && section.level > 1) {
      const share = section.level >= 3 ? SHARE.heading : SHARE.section;
      this.context.add(this.#wordsOfHeading(section), share);
      section = this.#sections.get(section.parent ?? '');
    }
    if (sentence !== undefined) this.#addWithin(this.context, sentence, SHARE.sentence);
  }

  #wordsOfHeading(section: Section): PhraseHits {
    const words = this.#headings.get(section.id) ?? this.#lexicon.find(section.title);
    this.#headings.set(section.id, words);
    return words;
  }

  /** Adds the words that lie inside a span; words ascend by both ends, and spans are asked for in order. */
  #addWithin(tally: Tally, span: Span, share: number): void {
    const { froms, tos } = this.#all;
    const count = froms.length;
    let first = this.#cursor;
    while (first < count && (froms[first] ?? 0) < span.from) first += 1;
    this.#cursor = first;
    let end = first;
    while (end < count && (tos[end] ?? 0) <= span.to) end += 1;
    tally.add(this.#all, share, first, end);
  }
}
