/** A pattern, and what a text must show before the pattern is worth trying. */
export interface Sign {
  readonly pattern: RegExp;
  /** What the text must match besides. */
  readonly also?: RegExp;
  /** For a pattern bound to the head of the text: every character it can begin with. */
  readonly opens?: string;
  /** For a pattern bound to the end of the text: every character it can end with. */
  readonly closes?: string;
  /** Characters of which every match holds at least one. */
  readonly holds?: string;
}

/**
 * A place for each code unit by its last twelve bits, so that a table stays in the cache. Code units that
 * share a place let each other's signs through, which costs a try and no more.
 */
const PLACES = 0x1000;
/** A bit for each sign in one 32-bit integer. */
const MOST_SIGNS = 31;

/**
 * Signs looked for in their order. To set one pattern going costs as much as a look at every character of
 * a sentence, and a sentence seldom bears any sign: so one look says which signs it could bear at all.
 */
export class SignTable<T extends Sign> {
  readonly #signs: readonly T[];
  /** For each place the signs it lets through, a bit each, as the first, the last, and any. */
  readonly #opening: Int32Array;
  readonly #closing: Int32Array;
  readonly #holding: Int32Array;
  /** The signs that ask for no character inside. */
  readonly #holdsAny: number;

  /** At most 31 signs. */
  constructor(signs: readonly T[]) {
    if (signs.length > MOST_SIGNS) throw new RangeError(`${signs.length} signs are too many`);
    this.#signs = signs;
    this.#opening = tableOf(signs.map(({ opens }) => opens));
    this.#closing = tableOf(signs.map(({ closes }) => closes));
    this.#holding = tableOf(signs.map(({ holds }) => holds ?? ''));
    this.#holdsAny = bitsOf(signs.map(({ holds }) => holds === undefined));
  }

  /** The first sign the text bears, or null. */
  first(text: string): T | null {
    for (let may = this.#mayBear(text); may !== 0; may &= may - 1) {
      const sign = this.#signs[31 - Math.clz32(may & -may)];
      if (sign !== undefined && bears(text, sign)) return sign;
    }
    return null;
  }

  #mayBear(text: string): number {
    if (text === '') return -1 >>> (32 - this.#signs.length);
    const opening = this.#opening[placeOf(text.charCodeAt(0))] ?? 0;
    const closing = this.#closing[placeOf(text.charCodeAt(text.length - 1))] ?? 0;
    const atEdges = opening & closing;
    if ((atEdges & ~this.#holdsAny) === 0) return atEdges;
    let holds = this.#holdsAny;
    for (let at = 0; at < text.length; at += 1)
      holds |= this.#holding[placeOf(text.charCodeAt(at))] ?? 0;
    return atEdges & holds;
  }
}

function bears(text: string, { pattern, also }: Sign): boolean {
  return pattern.test(text) && (also === undefined || also.test(text));
}

function tableOf(asked: readonly (string | undefined)[]): Int32Array {
  const table = new Int32Array(PLACES).fill(bitsOf(asked.map((chars) => chars === undefined)));
  for (const [sign, chars = ''] of asked.entries()) {
    for (let at = 0; at < chars.length; at += 1) {
      const place = placeOf(chars.charCodeAt(at));
      table[place] = (table[place] ?? 0) | (1 << sign);
    }
  }
  return table;
}

function bitsOf(flags: readonly boolean[]): number {
  return flags.reduce((bits, flag, index) => (flag ? bits | (1 << index) : bits), 0);
}

function placeOf(unit: number): number {
  return unit & (PLACES - 1);
}
