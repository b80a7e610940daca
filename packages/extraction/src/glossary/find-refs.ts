import { charTable } from '../char-table.ts';
import { MOST_TERM_PLACES } from '../limits.ts';
import { PhraseTrie } from '../phrase-trie.ts';
import type { Span } from '../span.ts';
import { readLabel } from './label.ts';
import type { Entry } from './read-entries.ts';

const OPENS_MARK = charTable([
  ['［[〔【①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿', 1],
  ['（(', 2],
]);
const BRACKETED = 2;
/** A shorter term counts only in quotation marks: 四库 stands inside other words. */
const SHORTEST_BARE = 3;
const LATIN = /[A-Za-z0-9]/;
const QUOTED = /“([^“”]{2,})”/gu;

/** Words that stand for an entry. */
interface Key {
  readonly words: string;
  readonly entry: number;
  /** True for the whole term; a part of it counts only where the whole stands nowhere. */
  readonly isWhole: boolean;
}

/** A place in the body. */
interface Place extends Span {
  readonly entry: number;
  readonly isWhole: boolean;
}

/** For each entry where the body uses its term or points to it, ascending; places are disjoint. */
export function findRefs(
  text: string,
  entries: readonly Entry[],
  glossaries: readonly Span[],
): readonly (readonly Span[])[] {
  const keys = keysOf(entries);
  const scan = new BodyScan(text, entries, keys);
  let from = 0;
  for (const glossary of glossaries) {
    scan.read({ from, to: glossary.from });
    from = glossary.to;
  }
  scan.read({ from, to: text.length });
  const places = Map.groupBy(scan.places, ({ entry }) => entry);
  return entries.map((_, index) => {
    const own = places.get(index) ?? [];
    const whole = own.filter(({ isWhole }) => isWhole);
    return (whole.length > 0 ? whole : own)
      .slice(0, MOST_TERM_PLACES)
      .map(({ from: start, to }) => ({ from: start, to }));
  });
}

/** The term in quotation marks and bare, and what it is made of: its quoted words, its members. */
function keysOf(entries: readonly Entry[]): readonly Key[] {
  return entries.flatMap(({ term, isQuoted }, entry) => {
    const whole = term.length >= SHORTEST_BARE || LATIN.test(term) ? [term] : [];
    const inner = [...term.matchAll(QUOTED)].map((match) => match[0]);
    const members = term.includes('、') ? term.split('、').map((member) => `“${member}”`) : [];
    const core = isQuoted || inner.length > 0 ? inner : [];
    return [
      ...[`“${term}”`, ...whole].map((words) => ({ words, entry, isWhole: true })),
      ...[...core, ...members].map((words) => ({ words, entry, isWhole: false })),
    ];
  });
}

class BodyScan {
  readonly places: Place[] = [];
  readonly #text: string;
  readonly #keys: readonly Key[];
  readonly #trie: PhraseTrie;
  /** Numbered entries by number; the first of equal ones counts. */
  readonly #byNumber: ReadonlyMap<string, number>;
  readonly #isBracketed: boolean;

  constructor(text: string, entries: readonly Entry[], keys: readonly Key[]) {
    this.#text = text;
    this.#keys = keys;
    this.#trie = new PhraseTrie(keys.map(({ words }) => words));
    const numbered = entries.flatMap(({ number }, index) =>
      number === null ? [] : [[number, index] as const],
    );
    this.#byNumber = new Map(numbered.toReversed());
    this.#isBracketed = entries.some((entry) => entry.isBracketed);
  }

  /** Reads one stretch of the body; stretches ascend. */
  read({ from, to }: Span): void {
    let at = from;
    while (at < to) {
      const place = this.#markAt(at, to) ?? this.#termAt(at, to);
      if (place === null) {
        at += 1;
        continue;
      }
      this.#keep(place, at);
      at = place.to;
    }
  }

  /** A mark right behind a term of its entry widens that place: one place, not two. */
  #keep(place: Place, at: number): void {
    const before = this.places.at(-1);
    if (before !== undefined && before.entry === place.entry && before.to === at) {
      this.places[this.places.length - 1] = { ...place, from: before.from };
      return;
    }
    this.places.push(place);
  }

  #markAt(at: number, end: number): Place | null {
    const kind = OPENS_MARK[this.#text.charCodeAt(at)];
    if (kind === 0 || (kind === BRACKETED && !this.#isBracketed)) return null;
    const label = readLabel(this.#text, at);
    const entry = label === null ? undefined : this.#byNumber.get(label.number);
    if (label === null || entry === undefined || at + label.length > end) return null;
    // A list item is no reference: its mark stands at the head of a line.
    const isItem = at === 0 || '\n。；：'.includes(this.#text.charAt(at - 1));
    return isItem ? null : { entry, isWhole: true, from: at, to: at + label.length };
  }

  #termAt(at: number, end: number): Place | null {
    const text = this.#text;
    if (!this.#trie.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))) return null;
    const key = this.#keys[this.#trie.longestAt(text, at)];
    if (key === undefined) return null;
    const to = at + key.words.length;
    const isCut =
      (LATIN.test(text.charAt(at)) && LATIN.test(text.charAt(at - 1))) ||
      (LATIN.test(text.charAt(to - 1)) && LATIN.test(text.charAt(to)));
    return to > end || isCut ? null : { entry: key.entry, isWhole: key.isWhole, from: at, to };
  }
}
