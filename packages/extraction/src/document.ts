import type {
  Commitment,
  Decimal,
  DecimalOrRange,
  Extraction,
  Quantity,
  UnitProposal,
} from './extraction.ts';
import type { Span } from './span.ts';

/**
 * A recognised word: its range in the text, the index of its page in `pages`, and its box there: left,
 * top, width and height, in points from the top left corner of the page as shown.
 */
export type WordPlace = readonly [
  from: number,
  to: number,
  page: number,
  x: number,
  y: number,
  width: number,
  height: number,
];

/** Where the words of recognised pages stand, so that the original can be shown beside the text. */
export interface WordPlaces {
  /** The recognised pages that hold words, with their size in points (1/72 inch). */
  readonly pages: readonly {
    readonly number: number | string;
    readonly width: number;
    readonly height: number;
  }[];
  /** In text order, not overlapping. */
  readonly words: readonly WordPlace[];
}

/** What is known of the bytes a text came from. */
export interface SourceFacts {
  readonly name: string;
  /** Of the file's bytes, 64 lower-case hex digits. */
  readonly sha256: string;
  readonly encoding: string;
  readonly format: 'txt' | 'md' | 'html' | 'docx' | 'pdf';
  /** For paged sources: the part of the text each page holds. */
  readonly pages?: readonly (Span & { readonly number: number | string })[];
  /** Pages on which no text was found, in page order: blank ones, or pictures. Absent where there are none. */
  readonly pagesWithoutText?: readonly (number | string)[];
  /** Present where pages were recognised (OCR), for the words of those pages. */
  readonly wordPlaces?: WordPlaces;
}

/** The document `jiannuo extract` prints: schema `jiannuo.extraction/1`. */
export type ExtractionDocument = Readonly<Record<string, unknown>> & {
  readonly schema: 'jiannuo.extraction/1';
};

/** Shapes an extraction as the public document; numbers become JSON numbers only here. */
export function toDocument(
  source: SourceFacts,
  text: string,
  extraction: Extraction,
): ExtractionDocument {
  const words = (span: Span) => ({
    from: span.from,
    to: span.to,
    text: text.slice(span.from, span.to),
  });
  return {
    schema: 'jiannuo.extraction/1',
    source: {
      name: source.name,
      sha256: source.sha256,
      length: text.length,
      encoding: source.encoding,
      format: source.format,
      ...(source.pagesWithoutText === undefined
        ? {}
        : { pagesWithoutText: source.pagesWithoutText }),
      ...(source.wordPlaces === undefined ? {} : { wordPlaces: source.wordPlaces }),
    },
    text,
    ...(source.pages === undefined ? {} : { pages: source.pages }),
    profile: extraction.profile,
    sections: extraction.sections,
    sentences: extraction.sentences.map(({ id, section, kind, ...span }) => ({
      id,
      section,
      ...words(span),
      kind,
    })),
    quantities: extraction.quantities.map((quantity) => quantityIn(words, quantity)),
    commitments: extraction.commitments.map((row) => commitmentIn(words, row)),
    glossary: extraction.glossary.map(({ id, term, number, page, refs, ...span }) => ({
      id,
      term,
      number,
      page,
      ...words(span),
      refs,
    })),
    diagnostics: extraction.diagnostics,
  };
}

type Words = (span: Span) => Span & { readonly text: string };

function quantityIn(words: Words, quantity: Quantity): object {
  const { id, sentence, quote, kind, target, commitment } = quantity;
  return {
    id,
    sentence,
    ...words(quantity),
    quote,
    kind,
    ...(target === null
      ? {}
      : {
          ...target,
          value: toNumber(target.value),
          si: { value: toNumber(target.si.value), unit: target.si.unit },
        }),
    commitment,
  };
}

function commitmentIn(words: Words, row: Commitment): object {
  return {
    id: row.id,
    section: row.section,
    sentence: row.sentence,
    ...words(row),
    quote: row.quote,
    action: row.action,
    object: row.object,
    quantities: row.quantities,
    projects: row.projects,
    places: row.places,
    per: row.per,
    deadline: row.deadline,
    lead: row.lead === null ? null : proposalIn(row.lead),
    co: row.co.map(proposalIn),
    strength: row.strength,
    condition: row.condition,
    upper: row.upper,
  };
}

function proposalIn({ unit, confidence, why }: UnitProposal): object {
  return { unit, confidence, why };
}

function toNumber(value: DecimalOrRange): number | [number, number] {
  return typeof value === 'string'
    ? Number(value)
    : [Number(value[0]), Number(value[1] satisfies Decimal)];
}
