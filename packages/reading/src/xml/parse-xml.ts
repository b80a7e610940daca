import { DEEPEST_NESTING, MOST_ATTRIBUTES, MOST_NODES, MOST_NODES_SHOWN } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import { knownPrefixes } from './namespaces.ts';
import type { XmlElement } from './xml-node.ts';

/**
 * Parses one XML part of a document, in UTF-8 or UTF-16, into its root element. No declarations of types
 * or entities: a part that has any is refused, so that nothing outside is ever reached for. Throws
 * `file-damaged`, and `file-expands` beyond the limits of nodes and depth.
 */
export function parseXml(name: string, bytes: Uint8Array): XmlElement {
  const root = new XmlParser(name, decodeXml(name, bytes)).parse();
  if (root === undefined) throw new ReadingError('file-damaged', { path: name });
  return root;
}

function decodeXml(name: string, bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const isUtf16Swapped =
    (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c);
  const encoding = isUtf16 ? 'utf-16le' : isUtf16Swapped ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ReadingError('file-damaged', { path: name }, cause);
  }
}

const NAME = /[^\s<>/='"]+/y;
const ATTRIBUTE = /\s*([^\s<>/='"]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const SPACE = /\s*/y;

interface OpenElement {
  readonly element: XmlElement;
  readonly written: string;
  readonly prefixes: ReadonlyMap<string, string>;
}

class XmlParser {
  readonly #name: string;
  readonly #source: string;
  readonly #open: OpenElement[] = [];
  #at = 0;
  #nodes = 0;
  #root: XmlElement | undefined;

  constructor(name: string, source: string) {
    this.#name = name;
    this.#source = source;
  }

  parse(): XmlElement | undefined {
    const source = this.#source;
    while (this.#at < source.length) {
      const next = source.indexOf('<', this.#at);
      const end = next === -1 ? source.length : next;
      if (end > this.#at) this.#text(withCharacters(source.slice(this.#at, end)));
      this.#at = end;
      if (next === -1) break;
      this.#markup();
    }
    if (this.#open.length > 0) throw this.#damaged();
    return this.#root;
  }

  #markup(): void {
    const source = this.#source;
    const from = this.#at;
    if (source.startsWith('<!--', from)) this.#skipPast('-->', from + 4);
    else if (source.startsWith('<![CDATA[', from)) {
      this.#skipPast(']]>', from + 9);
      this.#text(source.slice(from + 9, this.#at - 3));
    } else if (source.startsWith('<?', from)) this.#skipPast('?>', from + 2);
    else if (source.startsWith('<!', from)) throw this.#damaged();
    else if (source.startsWith('</', from)) this.#endTag();
    else this.#startTag();
  }

  #skipPast(mark: string, from: number): void {
    const end = this.#source.indexOf(mark, from);
    if (end === -1) throw this.#damaged();
    this.#at = end + mark.length;
  }

  #startTag(): void {
    const written = this.#match(NAME, this.#at + 1)?.[0];
    if (written === undefined) throw this.#damaged();
    const attributes = this.#attributes();
    this.#match(SPACE, this.#at);
    const isEmpty = this.#source.startsWith('/>', this.#at);
    if (!isEmpty && this.#source[this.#at] !== '>') throw this.#damaged();
    this.#at += isEmpty ? 2 : 1;
    const parent = this.#open.at(-1);
    const prefixes = knownPrefixes(attributes, parent?.prefixes);
    const element: XmlElement = { name: nameIn(prefixes, written), attributes, children: [] };
    this.#count();
    if (parent !== undefined) parent.element.children.push(element);
    else if (this.#root === undefined) this.#root = element;
    else throw this.#damaged();
    if (isEmpty) return;
    if (this.#open.length >= DEEPEST_NESTING) throw this.#tooMuch();
    this.#open.push({ element, written, prefixes });
  }

  #attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    let match = this.#match(ATTRIBUTE, this.#at);
    while (match !== null) {
      if (attributes.size >= MOST_ATTRIBUTES) throw this.#tooMuch();
      attributes.set(match[1] ?? '', withCharacters(match[2] ?? match[3] ?? ''));
      match = this.#match(ATTRIBUTE, this.#at);
    }
    return attributes;
  }

  #endTag(): void {
    const written = this.#match(NAME, this.#at + 2)?.[0];
    this.#match(SPACE, this.#at);
    if (this.#open.pop()?.written !== written || this.#source[this.#at] !== '>') {
      throw this.#damaged();
    }
    this.#at += 1;
  }

  #text(text: string): void {
    const parent = this.#open.at(-1)?.element;
    if (parent === undefined) {
      if (text.replace('\ufeff', '').trim() !== '') throw this.#damaged();
      return;
    }
    this.#count();
    parent.children.push(text);
  }

  /** Matches a sticky pattern and moves past it. */
  #match(pattern: RegExp, from: number): RegExpExecArray | null {
    pattern.lastIndex = from;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw this.#tooMuch();
  }

  #damaged(): ReadingError {
    return new ReadingError('file-damaged', { path: this.#name, at: this.#at });
  }

  #tooMuch(): ReadingError {
    return new ReadingError('file-expands', { path: this.#name, limit: MOST_NODES_SHOWN });
  }
}

function nameIn(prefixes: ReadonlyMap<string, string>, written: string): string {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  const known = prefixes.get(prefix);
  return known === undefined ? written : `${known}:${written.slice(colon + 1)}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function withCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex, digits, word) => {
      if (typeof word === 'string') return ENTITIES[word] ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(digits);
      return isCharacter(code) ? String.fromCodePoint(code) : '';
    },
  );
}

function isCharacter(code: number): boolean {
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
  return !isControl && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
