/** Joins the texts of two lines of a paragraph: Latin words by a blank, Chinese by nothing. */
export function joinWords(before: string, after: string): string {
  if (/[A-Za-z\u00c0-\u024f][-\u00ad\u2010]$/.test(before) && /^[a-z]/.test(after)) {
    return before.slice(0, -1) + after;
  }
  const isLatin = /[A-Za-z\u00c0-\u024f,.;:]$/.test(before) && /^[A-Za-z\u00c0-\u024f]/.test(after);
  return isLatin ? `${before} ${after}` : before + after;
}
