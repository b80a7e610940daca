/*
 * What documents hold between their characters: soft hyphens, joiners, marks of byte order, controls,
 * and the private signs that symbol fonts draw as bullets.
 */
const INVISIBLE =
  /(?![\n\t\f])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uf000-\uf0ff]/gu;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g;

/** Leaves out what cannot be seen; every odd space becomes a plain one, an odd line break `\n`. */
export function plainCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replaceAll('\u2011', '-');
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Raised digits as text: `km2` keeps its power as `km²`, a raised number behind words becomes the mark
 * of a note, `［2］`. `before` is the text it follows.
 */
export function raised(before: string, text: string): string {
  if (!/^\d{1,3}$/.test(text)) return text;
  if (/[A-Za-z\d]$/.test(before)) {
    return text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
  }
  return noteMark(text);
}

/** The mark of a note as work reports print it, which extraction knows to be no figure. */
export function noteMark(number: number | string): string {
  return `［${number}］`;
}
