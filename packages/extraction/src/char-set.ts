const CODE_UNITS = 0x10000;

/** A set of code units that answers with one look into 8 kB, where a regular expression would be set going. */
export class CharSet {
  readonly #bits = new Int32Array(CODE_UNITS / 32);

  constructor(chars: string) {
    for (let at = 0; at < chars.length; at += 1) {
      const unit = chars.charCodeAt(at);
      this.#bits[unit >> 5] = (this.#bits[unit >> 5] ?? 0) | (1 << (unit & 31));
    }
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;
  }

  /** True when the text begins with one of them. */
  opens(text: string): boolean {
    return text !== '' && this.has(text.charCodeAt(0));
  }

  /** True when the text ends with one of them. */
  closes(text: string): boolean {
    return text !== '' && this.has(text.charCodeAt(text.length - 1));
  }

  /** True when one of them stands in the text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }
}
