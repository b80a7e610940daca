import type { Extraction } from '@jiannuo/extraction';
import type { GoldSet } from './gold-set.ts';
import { matchRanges, type Range, round } from './matching.ts';

/** How the sentences of a report compare with the gold: cut alike, and told apart alike. */
export interface SentenceScore {
  readonly found: number;
  readonly kind: number;
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

const MIN_OVERLAP = 0.5;

/** Compares sentence cuts, and whether a sentence holds an undertaking. */
export function scoreSentences(gold: GoldSet, extraction: Extraction): SentenceScore {
  const given = extraction.sentences.filter(
    ({ from, to }) => from < gold.range.end && to > gold.range.start,
  );
  const matches = matchRanges(
    gold.sentences.map(({ start, end }): Range => [start, end]),
    given.map(({ from, to }): Range => [from, to]),
    MIN_OVERLAP,
  );
  const words = (from: number, to: number) => gold.text.slice(from, to).replaceAll('\n', '');
  const wrong = matches.flatMap(({ gold: g, predicted: p }) => {
    const [want, got] = [gold.sentences[g], given[p]];
    if (want === undefined || got === undefined) return [];
    if ((want.kind === 'commitment') === (got.kind === 'commitment')) return [];
    return [`${want.kind} → ${got.kind}: ${words(want.start, want.end)}`];
  });
  const found = new Set(matches.map(({ gold: g }) => g));
  return {
    found: round(matches.length / gold.sentences.length, 4),
    kind: round((matches.length - wrong.length) / gold.sentences.length, 4),
    misses: {
      'sentences cut otherwise': gold.sentences
        .filter((_, at) => !found.has(at))
        .map(({ start, end }) => words(start, end)),
      'sentence kinds wrong': wrong,
    },
  };
}
