import { LONGEST_SENTENCE } from '../limits.ts';
import type { Span } from '../span.ts';

/**
 * Cuts a sentence no one writes into stretches that are cheap to read, after a clause stop where there
 * is one: later stages look back over their sentence, so an endless one would cost its square. The
 * stretches tile the sentence; blank ones are left out.
 */
export function cutLongSentence(text: string, sentence: Span): readonly Span[] {
  const spans: Span[] = [];
  let { from } = sentence;
  while (sentence.to - from > LONGEST_SENTENCE) {
    const to = cutBefore(text, from, from + LONGEST_SENTENCE);
    spans.push({ from, to });
    from = to;
  }
  spans.push({ from, to: sentence.to });
  return spans.length === 1 ? spans : spans.filter((span) => !isBlank(text, span));
}

/** The last place in `(from, limit]` behind a clause stop; without one `limit`, or between characters. */
function cutBefore(text: string, from: number, limit: number): number {
  for (let at = limit; at > from; at -= 1) {
    const before = text.charCodeAt(at - 1);
    if (before === COMMA || before === ENUMERATION_COMMA) return at;
  }
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

const COMMA = '，'.charCodeAt(0);
const ENUMERATION_COMMA = '、'.charCodeAt(0);

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isBlank(text: string, { from, to }: Span): boolean {
  return text.slice(from, to).trim() === '';
}
