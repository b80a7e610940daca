import { PhraseSet } from '../../phrase-set.ts';
import { PLACES, WORDS_LIKE_PLACES } from '../lexicon/places.ts';

const known = new PhraseSet(PLACES);
/** Words in which a place seems to stand: 创新乡村, 以上海洋. */
const across = new PhraseSet(WORDS_LIKE_PLACES);
const either = new PhraseSet([...PLACES, ...WORDS_LIKE_PLACES]);
const ADMINISTRATIVE = /[省市县区州盟旗镇]$/u;

const NONE: readonly string[] = [];

/** Finds places in words: those every report knows and those this one teaches. */
export class PlaceFinder {
  /** Null when the report teaches none, as most do. */
  readonly #local: PhraseSet | null;
  readonly #own: readonly string[];

  /** `own` is the place whose report it is: it is never listed. */
  constructor(local: readonly string[], own: string | null) {
    this.#local = local.length === 0 ? null : new PhraseSet(local);
    this.#own = own === null ? [] : [own, own.replace(ADMINISTRATIVE, '')];
  }

  /** The places named, in text order, each once. */
  find(words: string): readonly string[] {
    let found: string[] | null = null;
    for (let at = 0; at < words.length; at += 1) {
      if (!this.#mayBegin(words, at)) continue;
      const place = across.lengthAt(words, at) > 0 ? null : this.placeAt(words, at);
      at += (place?.length ?? across.lengthAt(words, at)) - 1;
      if (place === null || this.#own.includes(place)) continue;
      if (found === null) found = [place];
      else if (!found.includes(place)) found.push(place);
    }
    return found ?? NONE;
  }

  #mayBegin(words: string, at: number): boolean {
    if (either.lengthAt(words, at) > 0) return true;
    return this.#local !== null && this.#local.lengthAt(words, at) > 0;
  }

  /** The place that begins at `at`, or null. */
  placeAt(words: string, at: number): string | null {
    const general = known.matchAt(words, at);
    const local = this.#local?.matchAt(words, at) ?? null;
    return (local?.length ?? 0) >= (general?.length ?? 0) ? local : general;
  }
}
