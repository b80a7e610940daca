import type { Span } from './span.ts';

/**
 * A text as people read it, with the way back to its source. Built from pieces of the source in
 * order; what lies between the pieces (line breaks inside a paragraph, `**`, page furniture) is left
 * out. A '\n' that stands between two paragraphs maps to the source offset where the gap begins.
 */
export class CleanText {
  readonly source: string;
  readonly text: string;
  /** Source offset of each clean code unit. */
  readonly #offsets: Int32Array;

  /** `pieces` are ascending, disjoint source ranges; `null` is a paragraph break. */
  constructor(source: string, pieces: readonly (Span | null)[]) {
    this.source = source;
    const parts = pieces.map((piece) =>
      piece === null ? '\n' : source.slice(piece.from, piece.to),
    );
    this.text = parts.join('');
    this.#offsets = new Int32Array(this.text.length);
    let at = 0;
    let end = 0;
    for (const piece of pieces) {
      const { from, to } = piece ?? { from: end, to: end + 1 };
      for (let offset = from; offset < to; offset += 1, at += 1) this.#offsets[at] = offset;
      if (piece !== null) end = to;
    }
  }

  /** The source range of a non-empty clean range: from its first code unit to just past its last. */
  toSource(span: Span): Span {
    if (!(span.from >= 0 && span.from < span.to && span.to <= this.text.length)) {
      throw new RangeError(
        `range ${span.from}–${span.to} is empty or outside a text of ${this.text.length}`,
      );
    }
    return {
      from: this.#offsets[span.from] ?? 0,
      to: (this.#offsets[span.to - 1] ?? 0) + 1,
    };
  }

  /** The cleaned words of a clean range. */
  slice(span: Span): string {
    return this.text.slice(span.from, span.to);
  }
}
