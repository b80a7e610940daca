const OPENING = '“‘（《〈【(［[「';
const CLOSING = '”’）》〉】)］]」';
const ANY_OPENING = /[“‘（《〈【(［[「]/u;

/** Stands for each character of a quotation. */
export const BLANK = '·';

/** The text with quotations and brackets blanked out, length kept: what is left is the sentence's own grammar. */
export function withoutQuoted(text: string): string {
  if (!ANY_OPENING.test(text)) return text;
  let depth = 0;
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    kept += depth === 0 ? character : BLANK;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth === 0 ? kept : text;
}
