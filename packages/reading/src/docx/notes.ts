import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-node.ts';

/** A footnote or endnote the text points to. */
export interface Note {
  readonly number: number;
  readonly element: XmlElement;
}

/** Footnotes and endnotes, numbered together from 1 as the text comes to them. */
export class Notes {
  readonly #elements = new Map<string, XmlElement>();
  readonly #used = new Map<string, Note>();

  constructor(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined) {
    const kinds = [
      ['footnote', footnotes],
      ['endnote', endnotes],
    ] as const;
    for (const [kind, root] of kinds) {
      for (const note of childrenOf(root, `w:${kind}`)) {
        this.#elements.set(`${kind} ${attributeOf(note, 'id') ?? ''}`, note);
      }
    }
  }

  /** The number of the note a `w:footnoteReference` or `w:endnoteReference` names; null if none. */
  refer(reference: XmlElement): number | null {
    const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const key = `${kind} ${attributeOf(reference, 'id') ?? ''}`;
    const element = this.#elements.get(key);
    if (element === undefined) return null;
    const note = this.#used.get(key) ?? { number: this.#used.size + 1, element };
    this.#used.set(key, note);
    return note.number;
  }

  /** The notes in the order of their numbers. */
  get used(): readonly Note[] {
    return [...this.#used.values()];
  }
}
