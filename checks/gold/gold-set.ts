import { existsSync, readFileSync } from 'node:fs';

/** A hand-read record's place in the raw file, end exclusive. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

/** A number as a human reader classed it. */
export interface GoldQuantity extends GoldSpan {
  readonly span?: string;
  readonly kind: string;
  readonly kind_alt?: string | null;
  readonly measure?: string;
  readonly comparator?: string;
  readonly comparator_alt?: string | null;
  readonly value?: number | readonly number[];
  readonly unit?: string;
  readonly si?: number | readonly number[];
  readonly per?: string | null;
}

/** A row of an official table as a human reader cut it. */
export interface GoldCommitment extends GoldSpan {
  readonly text?: string;
  readonly soft?: boolean;
  readonly suggested_lead?: string;
  readonly suggested_co?: readonly string[];
}

/** A sentence with its kind and what damage was seen in it. */
export interface GoldSentence extends GoldSpan {
  readonly kind: string;
  readonly noise?: unknown;
  readonly noise_note?: string;
  readonly noise_level?: string;
}

/** The hand-read part of one report. */
export interface GoldSet {
  readonly name: string;
  /** The raw file the offsets index. */
  readonly text: string;
  /** The annotated range of it. */
  readonly range: GoldSpan;
  readonly quantities: readonly GoldQuantity[];
  readonly nonQuantities: readonly GoldSpan[];
  readonly commitments: readonly GoldCommitment[];
  readonly sentences: readonly GoldSentence[];
}

/** Reads a gold folder; offsets count code points, so a text with astral characters is refused. */
export function readGoldSet(folder: string, report: string): GoldSet {
  const text = readFileSync(report, 'utf8');
  if (/[\u{10000}-\u{10ffff}]/u.test(text)) {
    throw new Error(`${report}: astral characters, offsets would differ`);
  }
  const sentences = readLines<GoldSentence>(`${folder}/sentences.jsonl`);
  return {
    name: folder.split('/').at(-1) ?? folder,
    text,
    range: {
      start: Math.min(...sentences.map(({ start }) => start)),
      end: Math.max(...sentences.map(({ end }) => end)),
    },
    quantities: readLines<GoldQuantity>(`${folder}/quantities.jsonl`),
    nonQuantities: readLines<GoldSpan>(`${folder}/non_quantities.jsonl`),
    commitments: readLines<GoldCommitment>(`${folder}/commitments.jsonl`),
    sentences,
  };
}

function readLines<Line>(path: string): readonly Line[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
