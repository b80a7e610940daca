import type { Span } from './span.ts';

/**
 * A text as people read it, with the way back to its source. Built from pieces of the source in
 * order; what lies between the pieces (line breaks inside a paragraph, `**`, page furniture) is left
 * out. A '\n' that stands between two paragraphs maps to the source offset where the gap begins.
 */
export class CleanText {
  readonly source: string;
  readonly text: string;
  /** Where each piece begins in the clean text, ascending, and the length of the text at the end. */
  readonly #starts: Int32Array;
  /** Source offset of the first code unit of each piece. */
  readonly #sources: Int32Array;
  /** The piece asked for last: what is asked next most often stands in it or just behind it. */
  #near = 0;

  /** `pieces` are ascending, disjoint source ranges; `null` is a paragraph break. */
  constructor(source: string, pieces: readonly (Span | null)[]) {
    this.source = source;
    this.#starts = new Int32Array(pieces.length + 1);
    this.#sources = new Int32Array(pieces.length);
    const parts: string[] = [];
    let at = 0;
    let end = 0;
    for (const [index, piece] of pieces.entries()) {
      this.#starts[index] = at;
      this.#sources[index] = piece?.from ?? end;
      parts.push(piece === null ? '\n' : source.slice(piece.from, piece.to));
      at += piece === null ? 1 : piece.to - piece.from;
      if (piece !== null) end = piece.to;
    }
    this.#starts[pieces.length] = at;
    this.text = parts.join('');
  }

  /** The source range of a non-empty clean range: from its first code unit to just past its last. */
  toSource(span: Span): Span {
    if (!(span.from >= 0 && span.from < span.to && span.to <= this.text.length)) {
      throw new RangeError(
        `range ${span.from}–${span.to} is empty or outside a text of ${this.text.length}`,
      );
    }
    return { from: this.sourceOffset(span.from), to: this.sourceEnd(span.to) };
  }

  /** The source offset just past the clean code unit before `end`, which exists. */
  sourceEnd(end: number): number {
    return this.sourceOffset(end - 1) + 1;
  }

  /** The source offset of a clean code unit that exists. */
  sourceOffset(at: number): number {
    const piece = this.#pieceAt(at);
    return (this.#sources[piece] ?? 0) + at - (this.#starts[piece] ?? 0);
  }

  /** The cleaned words of a clean range. */
  slice(span: Span): string {
    return this.text.slice(span.from, span.to);
  }

  #pieceAt(at: number): number {
    const near = this.#near;
    if (this.#holds(near, at)) return near;
    this.#near = this.#holds(near + 1, at) ? near + 1 : this.#search(at);
    return this.#near;
  }

  #holds(piece: number, at: number): boolean {
    return at >= (this.#starts[piece] ?? 0) && at < (this.#starts[piece + 1] ?? 0);
  }

  #search(at: number): number {
    let low = 0;
    let high = this.#sources.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
