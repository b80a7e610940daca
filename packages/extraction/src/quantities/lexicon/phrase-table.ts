/** Finds which of a set of phrases begins at a place, the longest first. */
export interface PhraseTable {
  /** Every character a phrase begins with. */
  readonly starts: string;
  /** The longest phrase that begins at `at`, or null. */
  readonly at: (text: string, at: number) => string | null;
  /** The longest phrase that ends just before `end`, or null. */
  readonly before: (text: string, end: number) => string | null;
}

/** Indexes phrases by first and last code unit, so a look-up touches only the few that can match. */
export function phraseTable(phrases: readonly string[]): PhraseTable {
  const heads = index(phrases, 0);
  const tails = index(phrases, -1);
  return {
    starts: [...new Set(phrases.map((phrase) => phrase[0]))].join(''),
    at: (text, at) => {
      for (const phrase of heads.get(text.charCodeAt(at)) ?? NONE) {
        if (text.startsWith(phrase, at)) return phrase;
      }
      return null;
    },
    before: (text, end) => {
      for (const phrase of tails.get(text.charCodeAt(end - 1)) ?? NONE) {
        if (phrase.length <= end && text.startsWith(phrase, end - phrase.length)) return phrase;
      }
      return null;
    },
  };
}

const NONE: readonly string[] = [];

/** Phrases by the code unit at `place`, the longest first. */
function index(phrases: readonly string[], place: 0 | -1): ReadonlyMap<number, readonly string[]> {
  const table = new Map<number, string[]>();
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const code = phrase.at(place)?.charCodeAt(0) ?? 0;
    const list = table.get(code);
    if (list === undefined) table.set(code, [phrase]);
    else list.push(phrase);
  }
  return table;
}
