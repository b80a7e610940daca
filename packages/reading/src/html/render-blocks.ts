import type { Block, Cell, Piece } from '../composing/block.ts';
import { carriesNumber, withGap } from '../composing/own-number.ts';
import { plainCharacters, raised } from '../composing/plain-characters.ts';
import { isAside, weightOf } from './find-main.ts';
import { BLOCK_TAGS } from './lexicon/page-words.ts';
import { attribute, childElements, type HtmlElement, type HtmlParent } from './parse-html.ts';
import { isUnread, type Weight, type Weights } from './weigh.ts';

/** Reads the insides of the main element as blocks, without what stands aside in it. */
export function renderBlocks(main: HtmlElement, weights: Weights): Block[] {
  const renderer = new Renderer(weights, weightOf(main, weights));
  renderer.read(main, { isBold: false, isRaised: false, isPre: false });
  renderer.flush();
  return renderer.blocks;
}

interface Look {
  readonly isBold: boolean;
  readonly isRaised: boolean;
  /** True where line breaks of the source count. */
  readonly isPre: boolean;
}

/** Stands for white space of the source that holds a line break: no space between Chinese words. */
const SOFT_BREAK = '\u0001';

class Renderer {
  readonly blocks: Block[] = [];
  readonly #weights: Weights;
  readonly #main: Weight;
  /** The next number of each ordered list. */
  readonly #counts = new Map<HtmlParent, number>();
  #pieces: Piece[] = [];
  /** The number of a list's member, before its first words. */
  #number = '';

  constructor(weights: Weights, main: Weight) {
    this.#weights = weights;
    this.#main = main;
  }

  read(node: HtmlParent, look: Look): void {
    for (const child of node.childNodes) {
      if ('tagName' in child) this.#readElement(child, look);
      else if (child.nodeName === '#text' && 'value' in child) this.#push(child.value, look);
    }
  }

  /** Ends the paragraph that is being read. */
  flush(): void {
    const pieces = settle(this.#pieces);
    this.#pieces = [];
    const words = pieces.map(({ text }) => text).join('');
    if (words.trim() === '') return;
    const number = carriesNumber(words) ? '' : withGap(this.#number);
    this.#number = '';
    const isBold = pieces[0]?.isBold ?? false;
    this.blocks.push({ pieces: number === '' ? pieces : [{ text: number, isBold }, ...pieces] });
  }

  #readElement(element: HtmlElement, look: Look): void {
    if (isUnread(element)) return;
    const isBlock = BLOCK_TAGS.has(element.tagName) || isShownAsBlock(element);
    if (isBlock && isAside(element, this.#weights, this.#main)) return;
    if (element.tagName === 'br') this.#pieces.push({ text: '\n', isBold: false });
    else if (element.tagName === 'table') this.#readTable(element);
    else if (isBlock) {
      this.flush();
      if (element.tagName === 'ol') this.#counts.set(element, startOf(element));
      if (element.tagName === 'li') this.#number = this.#numberOf(element);
      this.read(element, lookOf(element, look));
      this.flush();
    } else this.read(element, lookOf(element, look));
  }

  /** The number of a member of an ordered list, in digits; `''` in any other. */
  #numberOf(item: HtmlElement): string {
    const next = item.parentNode === null ? undefined : this.#counts.get(item.parentNode);
    if (item.parentNode === null || next === undefined) return '';
    const own = wholeNumber(attribute(item, 'value')) ?? next;
    this.#counts.set(item.parentNode, own + 1);
    return `${own}.`;
  }

  #readTable(table: HtmlElement): void {
    this.flush();
    const rows = rowsOf(table).map((row) =>
      childElements(row)
        .filter((cell) => /^t[dh]$/.test(cell.tagName) && !isUnread(cell))
        .map((cell) => this.#readCell(cell)),
    );
    this.blocks.push({ rows });
  }

  #readCell(cell: HtmlElement): Cell {
    const renderer = new Renderer(this.#weights, this.#main);
    renderer.read(cell, { isBold: false, isRaised: false, isPre: false });
    renderer.flush();
    return renderer.blocks;
  }

  #push(source: string, { isBold, isRaised, isPre }: Look): void {
    const plain = plainCharacters(source).replaceAll('\f', ' ');
    const text = isPre
      ? plain
      : plain.replace(/[ \t\n]+/g, (space) => (space.includes('\n') ? SOFT_BREAK : ' '));
    const before = this.#pieces.at(-1)?.text ?? '';
    this.#pieces.push({ text: isRaised ? raised(before, text.trim()) : text, isBold });
  }
}

const CLOSE = /[\u2014\u2018-\u201d\u2026\u3000-\u30ff\u3400-\u9fff\uff00-\uffef\n]/;

/** Decides the soft breaks of a paragraph by what stands on both sides. */
function settle(pieces: readonly Piece[]): Piece[] {
  const raw = pieces.map(({ text }) => text).join('');
  let at = 0;
  return pieces.map(({ text, isBold }) => {
    const start = at;
    at += text.length;
    if (!text.includes(SOFT_BREAK)) return { text, isBold };
    const settled = text.replaceAll(SOFT_BREAK, (_, offset: number) => {
      const before = raw.charAt(start + offset - 1);
      const after = raw.charAt(start + offset + 1);
      const isClose = (sign: string) => sign === '' || CLOSE.test(sign);
      return isClose(before) || isClose(after) ? '' : ' ';
    });
    return { text: settled, isBold };
  });
}

function isShownAsBlock(element: HtmlElement): boolean {
  return /display\s*:\s*block/i.test(attribute(element, 'style'));
}

function lookOf(element: HtmlElement, look: Look): Look {
  const style = attribute(element, 'style');
  const isStrong = element.tagName === 'b' || element.tagName === 'strong';
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const styled = weight === undefined ? undefined : /^(?:bold|bolder|[6-9]00)$/.test(weight);
  const isPre = element.tagName === 'pre' || /white-space\s*:\s*pre/i.test(style);
  return {
    isBold: styled ?? (isStrong || look.isBold),
    isRaised: element.tagName === 'sup' || look.isRaised,
    isPre: isPre || look.isPre,
  };
}

function startOf(list: HtmlElement): number {
  return wholeNumber(attribute(list, 'start')) ?? 1;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return childElements(table).flatMap((child) =>
    child.tagName === 'tr'
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.tagName)
        ? rowsOf(child)
        : [],
  );
}
