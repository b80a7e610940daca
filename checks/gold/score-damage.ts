import type { Diagnostic, Extraction } from '@jiannuo/extraction';
import type { GoldSentence, GoldSet } from './gold-set.ts';
import { round } from './matching.ts';

/** How the suspected misprints compare with the damage seen by the reader. */
export interface DamageScore {
  readonly reported: number;
  readonly precision: number | null;
  readonly recallCertain: number | null;
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

/** Marks of layout are no misprints, though the reader noted them. */
const LAYOUT = ['wrapped in **', 'column boundary'];

/** Compares suspected misprints with damaged sentences: any touch counts. */
export function scoreDamage(gold: GoldSet, extraction: Extraction): DamageScore {
  const reported = extraction.diagnostics.filter(
    ({ code, from, to }) =>
      code.startsWith('suspect') && from < gold.range.end && to > gold.range.start,
  );
  const damaged = gold.sentences.filter(
    ({ noise, noise_note }) =>
      Boolean(noise) && !LAYOUT.some((mark) => noise_note?.includes(mark) === true),
  );
  const certain = damaged.filter(({ noise_level }) => noise_level === 'certain');
  const isHit = (sentence: GoldSentence) => reported.some((found) => touches(found, sentence));
  const right = reported.filter((found) => damaged.some((sentence) => touches(found, sentence)));
  const hits = certain.filter(isHit);
  return {
    reported: reported.length,
    precision: reported.length === 0 ? null : round(right.length / reported.length, 3),
    recallCertain: certain.length === 0 ? null : round(hits.length / certain.length, 3),
    misses: {
      'damage missed': certain
        .filter((sentence) => !isHit(sentence))
        .map(({ start, end }) => gold.text.slice(start, end).replaceAll('\n', '')),
      'damage false': reported
        .filter((found) => !right.includes(found))
        .map(({ from, to, message }) => `${gold.text.slice(from, to)}: ${message}`),
    },
  };
}

function touches(found: Diagnostic, sentence: GoldSentence): boolean {
  return found.from < sentence.end && found.to > sentence.start;
}
