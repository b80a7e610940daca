/** A text with every blank `{name}` replaced by what `wordsOf` says for it. */
export function fillBlanks(text: string, wordsOf: (name: string) => string): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => wordsOf(name));
}
