import type { Extraction } from '../extraction.ts';
import { contains, overlaps, type Span } from '../span.ts';

/** What belongs to no sentence: white space and the marks of Markdown. */
const UNTILED = /^[\s\u200b-\u200d\u2060\ufeff*#>|_=`:-]*$/u;
const MOST_SHOWN = 20;

/** What an extraction breaks of what must hold on any text, in words for a failing test; empty is good. */
export function violationsOf(text: string, extraction: Extraction): readonly string[] {
  return [
    ...ofIds(extraction),
    ...ofTiling(text, extraction),
    ...ofNesting(text, extraction),
    ...ofQuantities(text, extraction),
    ...ofRows(text, extraction),
    ...ofConditions(text, extraction),
    ...ofGlossary(text, extraction),
    ...ofDiagnostics(text, extraction),
  ].slice(0, MOST_SHOWN);
}

function ofIds(extraction: Extraction): string[] {
  const { sections, sentences, quantities, commitments, glossary } = extraction;
  const lists = { s: sections, t: sentences, q: quantities, c: commitments, g: glossary };
  return Object.entries(lists).flatMap(([prefix, items]) =>
    items.flatMap(({ id }, index) =>
      id === `${prefix}${index + 1}` ? [] : [`${prefix}${index + 1} is called ${id}`],
    ),
  );
}

/** Sentences ascend, are disjoint, and hold everything but blanks and markup. */
function ofTiling(text: string, { sentences }: Extraction): string[] {
  const found: string[] = [];
  let end = 0;
  const skip = (to: number) => {
    const between = text.slice(end, to);
    if (!UNTILED.test(between))
      found.push(`no sentence holds ${JSON.stringify(between)} at ${end}`);
  };
  for (const { id, from, to } of sentences) {
    if (from < end || to <= from) found.push(`${id} lies at ${from}–${to}, after ${end}`);
    skip(from);
    end = to;
  }
  skip(text.length);
  return found;
}

function ofNesting(text: string, { sections, sentences }: Extraction): string[] {
  const found: string[] = [];
  const byId = new Map(sections.map((section) => [section.id, section]));
  const endOf = new Map<string | null, number>();
  for (const [index, section] of sections.entries()) {
    const { id, parent, from, to, level } = section;
    const outer = parent === null ? undefined : byId.get(parent);
    if (from >= to || to > text.length) found.push(`${id} lies at ${from}–${to}`);
    if (from < (sections[index - 1]?.from ?? 0)) found.push(`${id} begins before the one above`);
    if ((outer === undefined) !== (index === 0)) found.push(`${id} is under ${parent}`);
    if (outer !== undefined && (!contains(outer, section) || level <= outer.level)) {
      found.push(`${id} does not fit into ${parent}`);
    }
    if (from < (endOf.get(parent) ?? 0)) found.push(`${id} overlaps the one beside it`);
    endOf.set(parent, to);
  }
  for (const sentence of sentences) {
    const holder = byId.get(sentence.section);
    if (holder === undefined || !contains(holder, sentence)) {
      found.push(`${sentence.id} is outside its section ${sentence.section}`);
    }
  }
  return found;
}

function ofQuantities(text: string, extraction: Extraction): string[] {
  const { quantities, commitments } = extraction;
  const rows = new Map(commitments.map((row) => [row.id, row]));
  const found = [...ofPlacing(text, extraction, quantities), ...ofOverlaps(quantities)];
  for (const quantity of quantities) {
    const row = quantity.commitment === null ? undefined : rows.get(quantity.commitment);
    if (quantity.commitment === null) continue;
    if (row === undefined || !contains(row, quantity) || !row.quantities.includes(quantity.id)) {
      found.push(`${quantity.id} is not in ${quantity.commitment}`);
    }
  }
  return found;
}

function ofRows(text: string, extraction: Extraction): string[] {
  const { commitments, quantities, sentences } = extraction;
  const found = [...ofPlacing(text, extraction, commitments), ...ofOverlaps(commitments)];
  const owners = new Map(quantities.map(({ id, commitment }) => [id, commitment]));
  for (const row of commitments) {
    if (row.action === '' || row.object === '') found.push(`${row.id} lacks an action or object`);
    for (const id of row.quantities) {
      if (owners.get(id) !== row.id) found.push(`${row.id} claims ${id}`);
    }
  }
  const held = new Set(commitments.map(({ sentence }) => sentence));
  for (const { id, kind } of sentences) {
    if ((kind === 'commitment') !== held.has(id)) found.push(`${id} is a ${kind}`);
  }
  return found;
}

interface Placed extends Span {
  readonly id: string;
  readonly sentence: string;
  readonly quote: string;
}

/** Each lies in its sentence, and its quote is what the text prints there without breaks and markup. */
function ofPlacing(text: string, { sentences }: Extraction, items: readonly Placed[]): string[] {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return items.flatMap((item) => {
    const holder = byId.get(item.sentence);
    const isInside = holder !== undefined && contains(holder, item) && item.from < item.to;
    const isQuoted = isDrawnFrom(text.slice(item.from, item.to), item.quote);
    return isInside && isQuoted ? [] : [`${item.id} ${JSON.stringify(item.quote)} is misplaced`];
  });
}

/** True when the quote is the printed words with some characters left out, first and last kept. */
function isDrawnFrom(printed: string, quote: string): boolean {
  if (printed === quote) return true;
  if (quote.length === 0 || printed[0] !== quote[0] || printed.at(-1) !== quote.at(-1))
    return false;
  let at = 0;
  for (let index = 0; index < quote.length; index += 1) {
    at = printed.indexOf(quote.charAt(index), at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function ofOverlaps(items: readonly (Span & { readonly id: string })[]): string[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    return before !== undefined && (overlaps(before, item) || item.from < before.from)
      ? [`${before.id} and ${item.id} overlap`]
      : [];
  });
}

/** A condition is printed in its row, and stands only where no figure does. */
function ofConditions(text: string, { commitments, quantities }: Extraction): string[] {
  const figures = new Set(quantities.filter(({ target }) => target !== null).map(({ id }) => id));
  return commitments.flatMap((row) => {
    const { condition } = row;
    if (condition === null) return [];
    const isInside = contains(row, condition) && condition.from < condition.to;
    const isQuoted = isDrawnFrom(text.slice(condition.from, condition.to), condition.words);
    const hasFigure = row.quantities.some((id) => figures.has(id));
    return isInside && isQuoted && condition.measure !== '' && !hasFigure
      ? []
      : [`the condition ${JSON.stringify(condition.words)} of ${row.id} is misplaced`];
  });
}

/** Explanations ascend and are disjoint; their terms are used outside them, in text order. */
function ofGlossary(text: string, { glossary }: Extraction): string[] {
  const found: string[] = [...ofOverlaps(glossary)];
  for (const entry of glossary) {
    if (entry.from >= entry.to || entry.to > text.length || entry.term === '') {
      found.push(`${entry.id} lies at ${entry.from}–${entry.to}`);
    }
    let end = 0;
    for (const ref of entry.refs) {
      if (ref.from < end || ref.to <= ref.from || ref.to > text.length || overlaps(ref, entry)) {
        found.push(`${entry.id} is used at ${ref.from}–${ref.to}`);
      }
      end = ref.to;
    }
  }
  return found;
}

function ofDiagnostics(text: string, { diagnostics }: Extraction): string[] {
  return diagnostics.flatMap(({ code, from, to }) =>
    from >= 0 && from < to && to <= text.length ? [] : [`${code} lies at ${from}–${to}`],
  );
}
