/** Words as they compare: full-width letters and digits as half-width ones, without any spaces. */
export function plainWords(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s+/g, '');
}
