import { WorkbookRefusal } from '../fault.ts';
import { deepestNesting, mostAttributes, mostNamespaces } from '../limits.ts';

/** Attributes of an element by their names as written. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of a part while it is scanned. Names are local for the namespaces of workbooks. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Namespaces whose elements are told by local name; both families, transitional and strict. */
const KNOWN = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const NAME = /[^\s<>/='"]+/y;
const ATTRIBUTE = /\s*([^\s<>/='"]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/**
 * Tells a listener of the elements and texts of one XML part, in UTF-8 or UTF-16, in one pass.
 * Elements of unknown namespaces are told as `?`; alternatives for newer programs (`mc:Choice`) are passed
 * over for the `mc:Fallback` beside them. A part that declares types or entities is refused, so nothing
 * expands and nothing outside is reached for. Throws a refusal, `file-damaged` or `file-unsafe`.
 */
export function scanXml(bytes: Uint8Array, listener: XmlListener): void {
  new Scanner(decode(bytes), listener).scan();
}

/** The value of an attribute by its local name, whatever its prefix. */
export function localAttribute(attributes: Attributes, local: string): string | undefined {
  for (const [name, value] of attributes) {
    if (name === local || name.endsWith(`:${local}`)) return value;
  }
  return undefined;
}

function decode(bytes: Uint8Array): string {
  const isLittle =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c);
  try {
    const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookRefusal('file-damaged');
  }
}

interface OpenElement {
  readonly written: string;
  readonly told: string;
  readonly spaces: ReadonlyMap<string, string>;
}

class Scanner {
  readonly #source: string;
  readonly #listener: XmlListener;
  readonly #open: OpenElement[] = [];
  #at = 0;
  #hasRoot = false;
  #namespaces = 0;
  /** How many elements deep the scan is inside an alternative that is passed over. */
  #skipping = 0;

  constructor(source: string, listener: XmlListener) {
    this.#source = source;
    this.#listener = listener;
  }

  scan(): void {
    const source = this.#source;
    while (this.#at < source.length) {
      const next = source.indexOf('<', this.#at);
      const end = next === -1 ? source.length : next;
      if (end > this.#at) this.#text(source.slice(this.#at, end), true);
      this.#at = end;
      if (next !== -1) this.#markup();
    }
    if (this.#open.length > 0 || !this.#hasRoot) throw damaged();
  }

  #markup(): void {
    const source = this.#source;
    const from = this.#at;
    if (source.startsWith('<!--', from)) this.#skipPast('-->', from + 4);
    else if (source.startsWith('<![CDATA[', from)) {
      this.#skipPast(']]>', from + 9);
      this.#text(source.slice(from + 9, this.#at - 3), false);
    } else if (source.startsWith('<?', from)) this.#skipPast('?>', from + 2);
    else if (source.startsWith('<!', from)) throw new WorkbookRefusal('file-unsafe');
    else if (source.startsWith('</', from)) this.#endTag();
    else this.#startTag();
  }

  #skipPast(mark: string, from: number): void {
    const end = this.#source.indexOf(mark, from);
    if (end === -1) throw damaged();
    this.#at = end + mark.length;
  }

  #startTag(): void {
    const written = this.#match(NAME, this.#at + 1)?.[0];
    if (written === undefined) throw damaged();
    const attributes = this.#attributes();
    const end = this.#match(TAG_END, this.#at);
    if (end === null || (this.#open.length === 0 && this.#hasRoot)) throw damaged();
    if (this.#open.length >= deepestNesting) throw damaged();
    this.#hasRoot = true;
    const inForce = this.#open.at(-1)?.spaces ?? NO_SPACES;
    const spaces = spacesWith(attributes, inForce);
    if (spaces !== inForce) this.#countNamespaces(attributes);
    const told = nameIn(spaces, written);
    this.#open.push({ written, told, spaces });
    if (this.#skipping > 0 || told === 'mc:Choice') this.#skipping += 1;
    else this.#listener.open(told, attributes);
    if (end[1] === '/') this.#close();
  }

  #countNamespaces(attributes: Attributes): void {
    this.#namespaces += attributes.size;
    if (this.#namespaces > mostNamespaces) throw new WorkbookRefusal('file-expands');
  }

  #attributes(): Attributes {
    const attributes = new Map<string, string>();
    let match = this.#match(ATTRIBUTE, this.#at);
    while (match !== null) {
      if (attributes.size >= mostAttributes) throw damaged();
      attributes.set(match[1] ?? '', withCharacters(match[2] ?? match[3] ?? ''));
      match = this.#match(ATTRIBUTE, this.#at);
    }
    return attributes;
  }

  #endTag(): void {
    const written = this.#match(NAME, this.#at + 2)?.[0];
    const end = this.#match(TAG_END, this.#at);
    if (end === null || this.#open.at(-1)?.written !== written) throw damaged();
    this.#close();
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) throw damaged();
    if (this.#skipping > 0) this.#skipping -= 1;
    else this.#listener.close?.(closed.told);
  }

  #text(text: string, isMarked: boolean): void {
    if (this.#open.length === 0) {
      if (text.replace('\ufeff', '').trim() !== '') throw damaged();
    } else if (this.#skipping === 0) this.#listener.text?.(isMarked ? withCharacters(text) : text);
  }

  /** Matches a sticky pattern and moves past it. */
  #match(pattern: RegExp, from: number): RegExpExecArray | null {
    pattern.lastIndex = from;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }
}

function damaged(): WorkbookRefusal {
  return new WorkbookRefusal('file-damaged');
}

const NO_SPACES: ReadonlyMap<string, string> = new Map();

/** Namespaces in force by their prefixes, with those an element declares. */
function spacesWith(
  attributes: Attributes,
  inForce: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let spaces: Map<string, string> | undefined;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    spaces ??= new Map(inForce);
    spaces.set(name.slice('xmlns:'.length), uri);
  }
  return spaces ?? inForce;
}

function nameIn(spaces: ReadonlyMap<string, string>, written: string): string {
  const colon = written.indexOf(':');
  const uri = spaces.get(colon === -1 ? '' : written.slice(0, colon));
  const local = written.slice(colon + 1);
  if (uri === undefined) return '?';
  if (KNOWN.has(uri)) return local;
  return uri === COMPATIBILITY ? `mc:${local}` : '?';
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
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,16}));?/g,
    (whole, hex, digits, word) => {
      if (typeof word === 'string') return entity(word);
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(digits);
      if (!whole.endsWith(';') || code > 0x10ffff) throw damaged();
      return String.fromCodePoint(code);
    },
  );
}

/** Only the five entities every XML knows; any other would have to be declared, and is refused. */
function entity(word: string): string {
  const character = ENTITIES[word];
  if (character === undefined) throw new WorkbookRefusal('file-unsafe');
  return character;
}
