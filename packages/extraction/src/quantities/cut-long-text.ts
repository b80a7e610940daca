import type { Span } from '../span.ts';

/** Far above any sentence people write, so that only damaged files are cut. In UTF-16 code units. */
const LONGEST = 2000;

/**
 * Cuts a text without end of sentence into stretches that are cheap to read, at a clause stop where
 * there is one: reading looks back over its sentence, so an endless one would cost its square.
 */
export function cutLongText(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const limit = from + LONGEST;
    const stop = Math.max(text.lastIndexOf('，', limit - 1), text.lastIndexOf('、', limit - 1));
    const to = stop < from ? limit : stop + 1;
    spans.push({ from, to });
    from = to;
  }
  if (from < text.length) spans.push({ from, to: text.length });
  return spans;
}
