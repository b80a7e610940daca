import { type Block, PAGE_BREAK, type Piece } from '../composing/block.ts';
import { carriesNumber, withGap } from '../composing/own-number.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  childValue,
  elementsOf,
  type XmlElement,
} from '../xml/xml-node.ts';
import { alternativeOf, readRuns } from './read-runs.ts';
import type { ReadingState } from './reading-state.ts';
import { type Style, switchOf } from './styles.ts';

/** Reads the paragraphs and tables of a body, cell, note or text box, in order. */
export function readBlocks(parent: XmlElement, state: ReadingState): Block[] {
  const reader = new BlockReader(state);
  reader.read(parent);
  reader.end();
  return reader.blocks;
}

const DROPPED = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:tcPr', 'w:sdtPr']);

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #state: ReadingState;
  /** Words of a paragraph whose end was deleted: they belong to the next. */
  #carried: Piece[] = [];

  constructor(state: ReadingState) {
    this.#state = state;
  }

  read(parent: XmlElement): void {
    for (const node of elementsOf(parent)) {
      if (node.name === 'w:p') this.#readParagraph(node);
      else if (node.name === 'w:tbl') this.#readTable(node);
      else if (node.name === 'mc:AlternateContent') this.read(alternativeOf(node));
      else if (!DROPPED.has(node.name) && !isContentsPart(node)) this.read(node);
    }
  }

  end(): void {
    if (this.#carried.length > 0) this.blocks.push({ pieces: this.#carried });
    this.#carried = [];
  }

  #readParagraph(paragraph: XmlElement): void {
    const { styles, pageSigns } = this.#state;
    const properties = childOf(paragraph, 'w:pPr');
    const styleId = childValue(properties, 'w:pStyle') ?? styles.defaultParagraph;
    const style = styles.get(styleId);
    const { pieces, boxes } = readRuns(paragraph, style, this.#state);
    const isNewPage = pageSigns === 'set' && switchOf(properties, 'w:pageBreakBefore') === true;
    const start: Piece[] = isNewPage ? [{ text: PAGE_BREAK, isBold: false }] : [];
    const own = [...start, ...this.#carried, ...pieces];
    if (childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined) {
      this.#carried = own;
    } else {
      this.#carried = [];
      const number = this.#numberOf(properties, styleId, style);
      const isContents = /^(?:toc|目录) ?\d/.test(style.name);
      if (!isContents) this.blocks.push({ pieces: withNumber(number, own) });
    }
    for (const box of boxes) this.blocks.push(...readBlocks(box, this.#state));
  }

  /** The automatic number of a paragraph; what it says itself comes before its style. */
  #numberOf(properties: XmlElement | undefined, styleId: string | undefined, style: Style): string {
    const { numbering } = this.#state;
    const own = childOf(properties, 'w:numPr');
    const list = childValue(own, 'w:numId') ?? style.list;
    if (list === undefined || list === '0') return '';
    const isByStyle = childValue(own, 'w:numId') === undefined && styleId !== undefined;
    const named = childValue(own, 'w:ilvl');
    const level =
      named === undefined
        ? (style.level ?? (isByStyle ? numbering.levelOfStyle(list, styleId) : 0))
        : Number(named);
    return numbering.next(list, level);
  }

  #readTable(table: XmlElement): void {
    const rows = membersOf(table, 'w:tr')
      .filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined)
      .map((row) => membersOf(row, 'w:tc').map((cell) => this.#readCell(cell)));
    this.blocks.push({ rows });
  }

  /** A cell below the one it is merged with repeats nothing. */
  #readCell(cell: XmlElement): Block[] {
    const merge = childOf(childOf(cell, 'w:tcPr'), 'w:vMerge');
    const isCovered = merge !== undefined && attributeOf(merge, 'val') !== 'restart';
    return isCovered ? [] : readBlocks(cell, this.#state);
  }
}

/** Rows or cells, also those a content control or a mark-up of one's own wraps. */
function membersOf(parent: XmlElement, name: string): XmlElement[] {
  const direct = childrenOf(parent, name);
  if (direct.length === elementsOf(parent).length) return direct;
  return elementsOf(parent).flatMap((node) => {
    if (node.name === name) return [node];
    return /^w:(?:sdt|sdtContent|customXml)$/.test(node.name) ? membersOf(node, name) : [];
  });
}

/** True for the content control that holds an automatic table of contents. */
function isContentsPart(node: XmlElement): boolean {
  if (node.name !== 'w:sdt') return false;
  const gallery = childValue(childOf(childOf(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

/** Puts an automatic number before the words, behind the page breaks they begin with. */
function withNumber(number: string, pieces: readonly Piece[]): readonly Piece[] {
  const words = pieces.map((piece) => piece.text).join('');
  if (number === '' || words.trim() === '' || carriesNumber(words)) return pieces;
  const first = pieces.findIndex((piece) => piece.text.trim() !== '');
  const isBold = pieces[first]?.isBold ?? false;
  const breaks = pieces.slice(0, first).filter((piece) => piece.text === PAGE_BREAK);
  return [...breaks, { text: withGap(number), isBold }, ...pieces.slice(first)];
}
