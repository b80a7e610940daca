import type { Line } from './lines.ts';

/** Wider than this a line is a paragraph, not a hard-wrapped line. */
const WIDEST_WRAP = 64;

/**
 * The width at which a text was hard wrapped, in full-width characters, or null where every line is
 * a paragraph. PDF exports and mail programs cut lines at one width; people do not.
 */
export function findWrapWidth(lines: readonly Line[]): number | null {
  const widths = lines.map((line) => widthOf(line.bare)).filter((width) => width >= 12);
  if (widths.length < 8) return null;
  const sorted = widths.toSorted((a, b) => a - b);
  const widest = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (widest > WIDEST_WRAP || widest < 16) return null;
  const full = lines.filter((line) => {
    const width = widthOf(line.bare);
    return width >= widest - 3 && width <= widest + 3;
  });
  const cut = full.filter((line) => !/[。！？；：!?;:”）)]$/.test(line.bare));
  return full.length >= widths.length * 0.35 && cut.length >= full.length * 0.5 ? widest : null;
}

/** Display width in full-width characters: Latin letters and digits count a half. */
export function widthOf(text: string): number {
  let half = 0;
  for (let at = 0; at < text.length && half <= 4 * WIDEST_WRAP; at += 1) {
    half += text.charCodeAt(at) < 0x100 ? 1 : 2;
  }
  return half / 2;
}
