import { attributeOf, childOf, childrenOf, childValue, type XmlElement } from '../xml/xml-node.ts';

/** What a style says of the things that are read; undefined where it says nothing. */
export interface Style {
  readonly name: string;
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly isRaised: boolean | undefined;
  /** The list its paragraphs belong to, and the level where it names one. */
  readonly list: string | undefined;
  readonly level: number | undefined;
}

const PLAIN: Style = {
  name: '',
  isBold: undefined,
  isHidden: undefined,
  isRaised: undefined,
  list: undefined,
  level: undefined,
};
/** Longer chains of styles based on one another go in a circle. */
const LONGEST_CHAIN = 20;

/** The styles of a document, each with what it takes from those it is based on. */
export class Styles {
  readonly #nodes: ReadonlyMap<string, XmlElement>;
  readonly #known = new Map<string, Style>();
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | undefined;

  constructor(root: XmlElement | undefined) {
    const nodes = childrenOf(root, 'w:style');
    this.#nodes = new Map(nodes.map((node) => [attributeOf(node, 'styleId') ?? '', node]));
    const usual = nodes.find(
      (node) =>
        attributeOf(node, 'type') === 'paragraph' && isOn(attributeOf(node, 'default') ?? '0'),
    );
    this.defaultParagraph = attributeOf(usual, 'styleId');
  }

  /** The style of an id; a plain one where the document has none of that id. */
  get(id: string | undefined): Style {
    return this.#resolve(id, LONGEST_CHAIN);
  }

  #resolve(id: string | undefined, left: number): Style {
    const node = id === undefined ? undefined : this.#nodes.get(id);
    if (id === undefined || node === undefined || left === 0) return PLAIN;
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const base = this.#resolve(childValue(node, 'w:basedOn'), left - 1);
    const runs = readRunFacts(childOf(node, 'w:rPr'));
    const numbering = childOf(childOf(node, 'w:pPr'), 'w:numPr');
    const level = childValue(numbering, 'w:ilvl');
    const style: Style = {
      name: (childValue(node, 'w:name') ?? '').toLowerCase(),
      isBold: runs.isBold ?? base.isBold,
      isHidden: runs.isHidden ?? base.isHidden,
      isRaised: runs.isRaised ?? base.isRaised,
      list: childValue(numbering, 'w:numId') ?? base.list,
      level: level === undefined ? base.level : Number(level),
    };
    this.#known.set(id, style);
    return style;
  }
}

/** What run properties say; undefined where they are silent. */
export interface RunFacts {
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly isRaised: boolean | undefined;
}

export function readRunFacts(properties: XmlElement | undefined): RunFacts {
  const vertical = childValue(properties, 'w:vertAlign');
  return {
    isBold: switchOf(properties, 'w:b'),
    isHidden: switchOf(properties, 'w:vanish'),
    isRaised: vertical === undefined ? undefined : vertical === 'superscript',
  };
}

/** A property that is on by standing there, unless its value says off. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const node = childOf(properties, name);
  return node === undefined ? undefined : isOn(attributeOf(node, 'val') ?? '1');
}

function isOn(value: string): boolean {
  return !/^(?:0|false|off|none)$/.test(value);
}
