import { charTable } from '../char-table.ts';
import { CLOSING, OPENING } from './quotation-marks.ts';

const [OPENS, CLOSES] = [1, 2];
const roleOf = charTable([
  [OPENING, OPENS],
  [CLOSING, CLOSES],
]);

/** Stands for each character of a quotation. */
export const BLANK = '·';

/** The text with quotations and brackets blanked out, length kept: what is left is the sentence's own grammar. */
export function withoutQuoted(text: string): string {
  const first = firstOpening(text);
  if (first < 0) return text;
  let depth = 0;
  let kept = text.slice(0, first);
  let from = first;
  for (let at = first; at < text.length; at += 1) {
    const role = roleOf[text.charCodeAt(at)];
    if (role === OPENS) {
      if (depth === 0) {
        kept += text.slice(from, at);
        from = at;
      }
      depth += 1;
    } else if (role === CLOSES && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      kept += BLANK.repeat(at + 1 - from);
      from = at + 1;
    }
  }
  return depth === 0 ? kept + text.slice(from) : text;
}

function firstOpening(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (roleOf[text.charCodeAt(at)] === OPENS) return at;
  }
  return -1;
}
