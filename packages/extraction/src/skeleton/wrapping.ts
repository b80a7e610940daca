import { CharSet } from '../char-set.ts';
import type { Line } from './lines.ts';

/** Wider than this a line is a paragraph, not a hard-wrapped line. */
const WIDEST_WRAP = 64;
/** How far from the usual width a full line may be. */
const SLACK = 3;
/** From this width on no one asks how wide a line is. */
const FAR_TOO_WIDE = WIDEST_WRAP + 2 * SLACK;
const ENDS = new CharSet('。！？；：!?;:”）)');

/**
 * The width at which a text was hard wrapped, in full-width characters, or null where every line is
 * a paragraph. PDF exports and mail programs cut lines at one width; people do not.
 */
export function findWrapWidth(lines: readonly Line[]): number | null {
  const all = lines.map((line) => widthOf(line.bare));
  const widths = all.filter((width) => width >= 12);
  if (widths.length < 8) return null;
  // Nine of ten lines keep within the width sought; where too many are wider than any wrap, none need sorting.
  const rank = Math.floor(widths.length * 0.9);
  const narrow = widths.filter((width) => width <= WIDEST_WRAP);
  if (narrow.length <= rank) return null;
  const widest = Float64Array.from(narrow).sort()[rank] ?? 0;
  if (widest < 16) return null;
  const full = lines.filter((_, index) => {
    const width = all[index] ?? 0;
    return width >= widest - SLACK && width <= widest + SLACK;
  });
  const cut = full.filter((line) => !ENDS.closes(line.bare));
  return full.length >= widths.length * 0.35 && cut.length >= full.length * 0.5 ? widest : null;
}

/**
 * Display width in full-width characters: Latin letters and digits count a half. A line far wider than
 * any that is wrapped is not measured out.
 */
export function widthOf(text: string): number {
  if (text.length > 2 * FAR_TOO_WIDE) return FAR_TOO_WIDE;
  let half = 0;
  for (let at = 0; at < text.length; at += 1) half += text.charCodeAt(at) < 0x100 ? 1 : 2;
  return half / 2;
}
