import { PhraseSet } from '../../phrase-set.ts';
import { PLACES, WORDS_LIKE_PLACES } from '../lexicon/places.ts';

const known = new PhraseSet(PLACES);
/** Words in which a place seems to stand: 创新乡村, 以上海洋. */
const across = new PhraseSet(WORDS_LIKE_PLACES);
const ADMINISTRATIVE = /[省市县区州盟旗镇]$/u;

/** Finds places in words: those every report knows and those this one teaches. */
export class PlaceFinder {
  readonly #local: PhraseSet;
  readonly #own: readonly string[];

  /** `own` is the place whose report it is: it is never listed. */
  constructor(local: Iterable<string>, own: string | null) {
    this.#local = new PhraseSet(local);
    this.#own = own === null ? [] : [own, own.replace(ADMINISTRATIVE, '')];
  }

  /** The places named, in text order, each once. */
  find(words: string): readonly string[] {
    const found = new Set<string>();
    for (let at = 0; at < words.length; at += 1) {
      const other = across.matchAt(words, at);
      if (other !== null) {
        at += other.length - 1;
        continue;
      }
      const place = this.placeAt(words, at);
      if (place === null) continue;
      if (!this.#own.includes(place)) found.add(place);
      at += place.length - 1;
    }
    return [...found];
  }

  /** The place that begins at `at`, or null. */
  placeAt(words: string, at: number): string | null {
    const local = this.#local.matchAt(words, at);
    const general = known.matchAt(words, at);
    return (local?.length ?? 0) >= (general?.length ?? 0) ? local : general;
  }
}
