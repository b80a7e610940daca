/** Names and headings are shorter; longer words are compared as they are, in UTF-16 code units. */
const longestPlain = 1_000;

/** Words as they compare: full-width letters and digits as half-width ones, without any spaces. */
export function plainWords(words: string): string {
  if (words.length > longestPlain) return words;
  return words.normalize('NFKC').replaceAll(/\s+/g, '');
}
