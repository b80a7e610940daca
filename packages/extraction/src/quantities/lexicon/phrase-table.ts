/** Finds which of a set of phrases begins at a place, the longest first. */
export interface PhraseTable {
  /** Every character a phrase begins with. */
  readonly starts: string;
  /** The longest phrase that begins at `at`, or null. */
  readonly at: (text: string, at: number) => string | null;
  /** The longest phrase that ends just before `end`, or null. */
  readonly before: (text: string, end: number) => string | null;
}

/** Indexes phrases by first and last character, so a lookup touches only the few that can match. */
export function phraseTable(phrases: readonly string[]): PhraseTable {
  const heads = index(phrases, (phrase) => phrase[0] ?? '');
  const tails = index(phrases, (phrase) => phrase.at(-1) ?? '');
  return {
    starts: [...heads.keys()].join(''),
    at: (text, at) =>
      heads.get(text[at] ?? '')?.find((phrase) => text.startsWith(phrase, at)) ?? null,
    before: (text, end) =>
      tails
        .get(text[end - 1] ?? '')
        ?.find((phrase) => text.startsWith(phrase, end - phrase.length)) ?? null,
  };
}

function index(phrases: readonly string[], key: (phrase: string) => string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const list = table.get(key(phrase));
    if (list === undefined) table.set(key(phrase), [phrase]);
    else list.push(phrase);
  }
  return table;
}
