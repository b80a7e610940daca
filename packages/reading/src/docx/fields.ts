/** Fields that are open at a place of the document: of each its code is dropped, its result kept. */
export class Fields {
  readonly #open: { code: string; isResult: boolean }[] = [];

  /** Takes the `w:fldCharType` of a mark. */
  mark(type: string | undefined): void {
    const last = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ code: '', isResult: false });
    else if (type === 'separate' && last !== undefined) last.isResult = true;
    else if (type === 'end') this.#open.pop();
  }

  /** Takes a piece of a field's code. */
  instruct(code: string): void {
    const last = this.#open.at(-1);
    if (last !== undefined) last.code += code;
  }

  /** True where what is printed is to be read: outside codes and outside tables of contents. */
  get isShown(): boolean {
    return this.#open.every(({ code, isResult }) => isResult && !isContents(code));
  }
}

/** True for the code of a table of contents, which repeats the headings with page numbers. */
export function isContents(code: string): boolean {
  return /^\s*TO[CA]\b/i.test(code);
}
