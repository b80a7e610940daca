const OPENING = '“‘（《〈【(［[「';
const CLOSING = '”’）》〉】)］]」';

/** The text with quotations and brackets blanked out, length kept: what is left is the sentence's own grammar. */
export function withoutQuoted(text: string): string {
  let depth = 0;
  let kept = '';
  for (const character of text.split('')) {
    if (OPENING.includes(character)) depth += 1;
    kept += depth === 0 ? character : '·';
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth === 0 ? kept : text;
}
