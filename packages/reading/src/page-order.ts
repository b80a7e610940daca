/** What the page marks of a newspaper say of one file: 上接 A03 版 … 下转 A05 版. */
export interface PageMarks {
  /** The page itself, such as `A04`; null where nothing tells. */
  readonly own: string | null;
  readonly from: string | null;
  readonly on: string | null;
}

const LABEL = '([A-Za-z]?)\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[版页]';
const FROM = new RegExp(`上接\\s*(?:第\\s*)?${LABEL}`);
const ON = new RegExp(`下转\\s*(?:第\\s*)?${LABEL}`);
const IN_NAME =
  /(?:^|[^A-Za-z0-9])([A-Z])0?(\d{1,2})(?!\d)|第(\d{1,3}|[一二三四五六七八九十]{1,3})[版页]/;
/** Marks stand at the ends of a page. */
const EDGE = 400;

/** Reads the page marks of a file's text and name. */
export function readPageMarks(name: string, text: string): PageMarks {
  const from = labelOf(FROM.exec(text.slice(0, EDGE)));
  const on = labelOf(ON.exec(text.slice(-EDGE)));
  const named = IN_NAME.exec(name.replace(/^.*[/\\]/, ''));
  const own =
    named === null
      ? (between(from, on) ?? step(from, 1) ?? step(on, -1))
      : label(named[1] ?? '', named[2] ?? named[3] ?? '');
  return { own, from, on };
}

/** Orders pages: by their numbers where all have one, else by natural file name. */
export function comparePages(
  a: { readonly name: string; readonly marks: PageMarks },
  b: { readonly name: string; readonly marks: PageMarks },
): number {
  if (a.marks.own !== null && b.marks.own !== null && a.marks.own !== b.marks.own) {
    return compareNatural(a.marks.own, b.marks.own);
  }
  if (a.marks.own === null || b.marks.own === null) {
    const first = Number(a.marks.from !== null) - Number(b.marks.from !== null);
    if (first !== 0) return first;
  }
  return compareNatural(a.name, b.name);
}

/** Compares names by their digits as numbers: page2 before page10. No locale. */
export function compareNatural(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [x = '', y = ''] = [left[at], right[at]];
    const byNumber = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : 0;
    if (byNumber !== 0) return byNumber;
    if (x !== y && !(/^\d/.test(x) && /^\d/.test(y))) return x < y ? -1 : 1;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

function labelOf(match: RegExpExecArray | null): string | null {
  return match === null ? null : label(match[1] ?? '', match[2] ?? '');
}

function label(letter: string, digits: string): string {
  const number = /^\d/.test(digits) ? Number(digits) : readHan(digits);
  return `${letter.toUpperCase()}${letter === '' ? number : String(number).padStart(2, '0')}`;
}

function readHan(text: string): number {
  const digit = (char: string | undefined) => '一二三四五六七八九'.indexOf(char ?? '') + 1;
  const ten = text.indexOf('十');
  if (ten === -1) return digit(text[0]);
  return (ten === 0 ? 1 : digit(text[0])) * 10 + (text.length > ten + 1 ? digit(text[ten + 1]) : 0);
}

function between(from: string | null, on: string | null): string | null {
  const next = step(from, 1);
  return next !== null && next === step(on, -1) ? next : null;
}

function step(page: string | null, by: number): string | null {
  const match = /^([A-Z]?)(\d+)$/.exec(page ?? '');
  if (match === null) return null;
  const number = Number(match[2]) + by;
  return number < 1 ? null : label(match[1] ?? '', String(number));
}
