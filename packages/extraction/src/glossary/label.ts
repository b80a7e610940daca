/** The number of an entry, or the mark that points to it. */
export interface Label {
  /** In plain digits: 3 of ［3］, ③ and 3．. */
  readonly number: string;
  /** As printed, in code units, blanks after it included. */
  readonly length: number;
  /** True for ［3］ and ③, which are no numerals of a sentence. */
  readonly isMark: boolean;
  /** True for （3）. */
  readonly isBracketed: boolean;
}

const LABEL =
  /(?:[［[〔【](\d{1,3})[］\]〕】]|([①-⑳㉑-㉟㊱-㊿])|[（(](\d{1,3})[）)]|(\d{1,3})\s?(?:[．、：]|\.(?!\d)))[ \t\u3000]*/y;

/** Reads the number an entry begins with at `at`, or null. */
export function readLabel(text: string, at: number): Label | null {
  LABEL.lastIndex = at;
  const match = LABEL.exec(text);
  if (match === null) return null;
  const [printed, square, circled, bracketed, plain] = match;
  const number = square ?? (circled === undefined ? null : String(circledNumber(circled)));
  return {
    number: number ?? bracketed ?? plain ?? '',
    length: printed.length,
    isMark: number !== null,
    isBracketed: bracketed !== undefined,
  };
}

/** 1–50 as Unicode rings them, in three runs. */
function circledNumber(mark: string): number {
  const unit = mark.charCodeAt(0);
  if (unit <= 0x2473) return unit - 0x245f;
  return unit <= 0x325f ? unit - 0x3250 + 20 : unit - 0x32b0 + 35;
}
