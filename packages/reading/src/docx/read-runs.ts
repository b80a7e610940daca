import { PAGE_BREAK, type Piece } from '../composing/block.ts';
import { noteMark, plainCharacters, raised } from '../composing/plain-characters.ts';
import {
  attributeOf,
  childOf,
  childValue,
  elementsOf,
  textOf,
  type XmlElement,
} from '../xml/xml-node.ts';
import { isContents } from './fields.ts';
import { isSetBreak } from './page-signs.ts';
import type { ReadingState } from './reading-state.ts';
import { readRunFacts, type Style } from './styles.ts';

/** What a paragraph holds. */
export interface ParagraphContent {
  readonly pieces: readonly Piece[];
  /** Text boxes anchored in it. */
  readonly boxes: readonly XmlElement[];
}

/** Reads the runs of a paragraph whose style is given: what a reader of the last revision sees. */
export function readRuns(
  paragraph: XmlElement,
  style: Style,
  state: ReadingState,
): ParagraphContent {
  const reader = new RunReader(style, state);
  reader.read(paragraph);
  return reader;
}

/** Parts of a paragraph that hold nothing to read: what was deleted, and guides to pronouncing. */
const DROPPED = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:pPr', 'w:rPr', 'w:instrText']);
const BOX = 'w:txbxContent';

class RunReader implements ParagraphContent {
  readonly pieces: Piece[] = [];
  readonly boxes: XmlElement[] = [];
  readonly #style: Style;
  readonly #state: ReadingState;

  constructor(style: Style, state: ReadingState) {
    this.#style = style;
    this.#state = state;
  }

  read(parent: XmlElement): void {
    for (const node of elementsOf(parent)) {
      if (node.name === 'w:r') this.#readRun(node);
      else if (node.name === 'mc:AlternateContent') this.read(alternativeOf(node));
      else if (node.name === 'm:t') this.#push(textOf(node), this.#style.isBold ?? false);
      else if (node.name === 'w:fldSimple') this.#readSimpleField(node);
      else if (node.name === BOX) this.boxes.push(node);
      else if (!DROPPED.has(node.name)) this.read(node);
    }
  }

  #readSimpleField(field: XmlElement): void {
    if (!isContents(attributeOf(field, 'instr') ?? '')) this.read(field);
  }

  #readRun(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    const own = readRunFacts(properties);
    const named = this.#state.styles.get(childValue(properties, 'w:rStyle'));
    const isHidden = own.isHidden ?? named.isHidden ?? this.#style.isHidden ?? false;
    const isBold = own.isBold ?? named.isBold ?? this.#style.isBold ?? false;
    const isRaised = own.isRaised ?? named.isRaised ?? this.#style.isRaised ?? false;
    for (const node of elementsOf(run)) this.#readMember(node, { isHidden, isBold, isRaised });
  }

  #readMember(
    node: XmlElement,
    run: { readonly isHidden: boolean; readonly isBold: boolean; readonly isRaised: boolean },
  ): void {
    const { fields, pageSigns } = this.#state;
    if (node.name === 'w:fldChar') fields.mark(attributeOf(node, 'fldCharType'));
    else if (node.name === 'w:instrText') fields.instruct(textOf(node));
    else if (isPageSign(node, pageSigns)) this.#push(PAGE_BREAK, run.isBold);
    else if (run.isHidden || !fields.isShown) return;
    else if (node.name === 'w:t' || node.name === 'm:t') {
      const text = plainCharacters(writtenIn(node));
      this.#push(run.isRaised ? raised(this.#last(), text) : text, run.isBold);
    } else if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference') {
      this.#pushNote(node, run.isBold);
    } else if (node.name === 'w:sym') this.#push(symbolOf(node), run.isBold);
    else if (node.name in SIGNS) this.#push(signOf(node), run.isBold);
    else if (node.name === 'mc:AlternateContent') this.read(alternativeOf(node));
    // Pictures and ruby hold runs or text boxes somewhere inside.
    else if (!DROPPED.has(node.name)) this.read(node);
  }

  #pushNote(reference: XmlElement, isBold: boolean): void {
    const number = this.#state.notes.refer(reference);
    const hasOwnMark = /^(?:1|true|on)$/.test(attributeOf(reference, 'customMarkFollows') ?? '');
    if (number !== null && !hasOwnMark) this.#push(noteMark(number), isBold);
  }

  #push(text: string, isBold: boolean): void {
    if (text !== '') this.pieces.push({ text, isBold });
  }

  #last(): string {
    return this.pieces.at(-1)?.text ?? '';
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

function signOf(node: XmlElement): string {
  const isColumn = attributeOf(node, 'type') === 'column' || isSetBreak(node);
  return isColumn ? '' : (SIGNS[node.name] ?? '');
}

function isPageSign(node: XmlElement, signs: ReadingState['pageSigns']): boolean {
  if (signs === 'rendered') return node.name === 'w:lastRenderedPageBreak';
  return signs === 'set' && isSetBreak(node);
}

/** A text as it counts: white space at its ends only where it says so. */
function writtenIn(node: XmlElement): string {
  const text = textOf(node).replace(/[\r\n\f]+/g, ' ');
  return attributeOf(node, 'space') === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}

/** A sign of a symbol font; those of private codes are pictures, not text. */
function symbolOf(node: XmlElement): string {
  const code = Number.parseInt(attributeOf(node, 'char') ?? '', 16);
  const isText = code >= 32 && code < 0xd800;
  return isText ? plainCharacters(String.fromCharCode(code)) : '';
}

/** The first choice of several renderings of one thing; every other would double it. */
export function alternativeOf(node: XmlElement): XmlElement {
  const alternatives = elementsOf(node);
  return (
    alternatives.find(({ name }) => name === 'mc:Choice') ??
    alternatives[0] ?? { name: 'mc:Choice', attributes: new Map(), children: [] }
  );
}
