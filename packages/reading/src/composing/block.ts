/** A stretch of a paragraph in one weight; `\n` is a line break, {@link PAGE_BREAK} a new page. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

/** Stands in a text where a new page of the original begins; it is never part of what is read. */
export const PAGE_BREAK = '\f';

export interface ParagraphBlock {
  readonly pieces: readonly Piece[];
}

export interface TableBlock {
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands in one cell, from top to bottom. */
export type Cell = readonly Block[];

/** What a document is made of once its format is taken away. */
export type Block = ParagraphBlock | TableBlock;

export function isTable(block: Block): block is TableBlock {
  return 'rows' in block;
}

/** The block's words without its shape, for measuring. */
export function wordsOf(block: Block): string {
  if (!isTable(block)) return block.pieces.map((piece) => piece.text).join('');
  return block.rows
    .map((row) => row.map((cell) => cell.map(wordsOf).join(' ')).join(' '))
    .join(' ');
}
