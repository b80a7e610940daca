import type { DecimalOrRange, Extraction, Quantity, TargetFacts } from '@jiannuo/extraction';
import type { GoldQuantity, GoldSet } from './gold-set.ts';
import { likeness, matchRanges, type Range, round } from './matching.ts';

/** How the targets of a report compare with the gold. */
export interface TargetScore {
  readonly matched: number;
  readonly strict: number;
  readonly measure: number;
  readonly per: number;
  readonly predicted: number;
  readonly gold: number;
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

/** How the kinds of all numerals compare with the gold. */
export interface KindScore {
  readonly accuracy: number;
  readonly found: number;
  readonly nonQuantityHits: number;
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

/** Kinds that are not told apart: none of them is due. */
const NOT_DUE = new Set(['name', 'ordinal', 'attribute', 'other', 'year']);
const MIN_OVERLAP = 0.5;
const MIN_LIKENESS = 0.5;

type Target = Quantity & { readonly target: TargetFacts };

/** Compares the targets: place, value with comparator, measure, per. */
export function scoreTargets(gold: GoldSet, extraction: Extraction): TargetScore {
  const optional = gold.quantities.filter(
    ({ kind, kind_alt }) => Boolean(kind_alt) && (kind === 'target' || kind_alt === 'target'),
  );
  const wanted = gold.quantities.filter(({ kind, kind_alt }) => kind === 'target' && !kind_alt);
  const given = inRange(gold, extraction.quantities)
    .filter((quantity): quantity is Target => quantity.target !== null)
    .filter(({ from, to }) => !optional.some(({ start, end }) => from < end && to > start));
  const matches = matchRanges(wanted.map(goldRange), given.map(range), MIN_OVERLAP);
  const pairs = matches.flatMap(({ gold: g, predicted: p }) => {
    const [want, got] = [wanted[g], given[p]];
    return want === undefined || got === undefined ? [] : [compare(gold.text, want, got)];
  });
  const hitGold = new Set(matches.map(({ gold: g }) => g));
  const hitGiven = new Set(matches.map(({ predicted: p }) => p));
  return {
    matched: matches.length,
    strict: pairs.filter(({ strict }) => strict).length,
    measure: pairs.filter(({ measure }) => measure).length,
    per: pairs.filter(({ per }) => per).length,
    predicted: given.length,
    gold: wanted.length,
    misses: {
      'targets missed': wanted
        .filter((_, at) => !hitGold.has(at))
        .map((want) => `${words(gold.text, want)} | ${want.measure ?? ''}`),
      'targets false': given
        .filter((_, at) => !hitGiven.has(at))
        .map(({ quote, target }) => `${quote} | ${target.measure}`),
      'targets wrong': pairs.flatMap(({ complaint }) => (complaint === '' ? [] : [complaint])),
    },
  };
}

function compare(text: string, want: GoldQuantity, got: Target) {
  const { target } = got;
  const value =
    (isSame(target.value, want.value) && target.unit === (want.unit ?? '')) ||
    isSame(target.si.value, want.si);
  const comparator =
    target.comparator === want.comparator || target.comparator === want.comparator_alt;
  const per = (target.per !== null) === Boolean(want.per);
  const measure = likeness(target.measure, want.measure ?? '') >= MIN_LIKENESS;
  const faults = [
    value ? '' : 'value',
    comparator ? '' : 'comparator',
    per ? '' : 'per',
    measure ? '' : 'measure',
  ].filter(Boolean);
  const complaint =
    faults.length === 0
      ? ''
      : `${words(text, want)} → ${got.quote} (${faults.join(', ')}) ${want.measure} → ${target.measure}`;
  return { strict: value && comparator, per, measure, complaint };
}

/** Compares the class of every numeral, and counts targets seen in words that are no numbers. */
export function scoreKinds(gold: GoldSet, extraction: Extraction): KindScore {
  const given = inRange(gold, extraction.quantities);
  const matches = matchRanges(gold.quantities.map(goldRange), given.map(range), MIN_OVERLAP);
  const wrong = matches.flatMap(({ gold: g, predicted: p }) => {
    const [want, got] = [gold.quantities[g], given[p]];
    if (want === undefined || got === undefined || isKind(got.kind, want)) return [];
    return [`${words(gold.text, want)}: ${want.kind} → ${got.kind}`];
  });
  const found = new Set(matches.map(({ gold: g }) => g));
  const hits = gold.nonQuantities.filter(({ start, end }) =>
    given.some(({ kind, from, to }) => kind === 'target' && from < end && to > start),
  );
  const all = Math.max(1, gold.quantities.length);
  return {
    accuracy: round((matches.length - wrong.length) / all, 4),
    found: round(matches.length / all, 4),
    nonQuantityHits: hits.length,
    misses: {
      'quantities not found': gold.quantities
        .filter((_, at) => !found.has(at))
        .map((want) => `${words(gold.text, want)} (${want.kind})`),
      'kinds wrong': wrong,
      'targets in words': hits.map((hit) => words(gold.text, hit)),
    },
  };
}

function isKind(kind: string, want: GoldQuantity): boolean {
  if (kind === want.kind || kind === want.kind_alt) return true;
  return NOT_DUE.has(kind) && NOT_DUE.has(want.kind);
}

function isSame(got: DecimalOrRange, want: GoldQuantity['value']): boolean {
  const left = typeof got === 'string' ? [Number(got)] : got.map(Number);
  const right = want === undefined ? [] : typeof want === 'number' ? [want] : want;
  return (
    left.length === right.length &&
    left.every((value, at) => {
      const other = right[at] ?? Number.NaN;
      return Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other));
    })
  );
}

function inRange(gold: GoldSet, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter(({ from, to }) => from < gold.range.end && to > gold.range.start);
}

function range({ from, to }: { readonly from: number; readonly to: number }): Range {
  return [from, to];
}

function goldRange({ start, end }: { readonly start: number; readonly end: number }): Range {
  return [start, end];
}

function words(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return text.slice(start, end).replaceAll('\n', '');
}
