import { FARTHEST_LABEL } from '../limits.ts';
import { lowerBound } from '../lower-bound.ts';
import { holdsNextItem } from '../next-item.ts';
import type { Span } from '../span.ts';

/** Units that the text itself prints as responsible; `lead` is the first of them. */
export interface PrintedUnits extends Span {
  readonly lead: string;
  readonly co: readonly string[];
  /** Rows that begin before this place are not meant. */
  readonly since: number;
}

/** One label with the units after it; brackets inside a name, 各县（市、区）政府, are part of it. */
const NAMES = String.raw`((?:[^。；;\n（）()\[\]【】：:]|[（(][^（）()\n]{1,12}[）)])+)`;
/** 牵头单位：市教育局. Also 主办：, 承办：. */
const LEAD = new RegExp(
  String.raw`(?:牵头|责任|主办|实施|主管|承办|主责|落实|负责)(?:责任)?(?:单位|部门)[：:]\s*${NAMES}|(?:主办|承办|牵头)[：:]\s*${NAMES}`,
  'g',
);
/** ；责任单位：市公安局, or the same on the next line. */
const JOINT = new RegExp(
  String.raw`^[；;，,。、\s]*(?:责任|配合|协办|参与|协同|协助)(?:责任)?(?:单位|部门)?[：:]\s*${NAMES}`,
);
/** A label that is read as the end of the names before it. */
const NEXT_LABEL =
  /[，,、\s]{0,3}(?:牵头|责任|主办|实施|主管|承办|主责|落实|负责|配合|协办|参与|协同|协助|完成|办理)(?:责任)?(?:单位|部门|领导|时限|时间|人)$/;
/** （市教育局牵头，市财政局、市人力资源社会保障局按职责分工负责） */
const BRACKETED =
  /（([^（）\n]{2,40}?)牵头(?:[，,；;]((?:[^（）\n]|（[^（）\n]{1,12}）){2,160}?)(?:等)?(?:按职责|配合|参与|负责|协同|协助)[^（）\n]*)?）/g;
/** （市教育局、市财政局负责）, （市商务局、市文化和旅游局） */
const BARE =
  /[（[【]((?:[^（）\n[\]【】。；：]|（[^（）\n]{1,12}）){3,120}?)(?:按职责分工)?(?:负责)?[）\]】]/g;
/** How a unit's short name begins and ends. */
const UNIT_NAME =
  /^(?:各|国家|国务院|中央|全国|中国|团|[\u4e00-\u9fff]{0,6}?[省市县区州盟旗])[\u4e00-\u9fff（）、]{0,18}(?:局|委|委员会|厅|部|办|办公室|院|会|署|政府|集团|公司|中心|支队|总队|大队|联|社|行)$/;
/** Head of a table's column of units; the cells below it follow it in the text. */
const COLUMN_HEAD = /(?:^|\n)(?:牵头|责任|主办|承办|实施)(?:责任)?(?:单位|部门)(?=\n)/;

/** Every place where the text prints who is responsible, in text order. */
export function findPrintedUnits(text: string): readonly PrintedUnits[] {
  const found = [...findLabelled(text), ...findBracketed(text), ...findCells(text)];
  return found.sort((a, b) => a.from - b.from);
}

function* findLabelled(text: string): Generator<PrintedUnits> {
  let read = 0;
  for (const match of text.matchAll(LEAD)) {
    if (match.index < read) continue;
    const named = (match[1] ?? match[2] ?? '').replace(NEXT_LABEL, '');
    const cut = (match[1] ?? match[2] ?? '').length - named.length;
    let to = match.index + match[0].length - cut;
    const units = splitUnits(named);
    const joint = JOINT.exec(text.slice(to, to + FARTHEST_LABEL));
    if (joint !== null) {
      units.push(...splitUnits((joint[1] ?? '').replace(NEXT_LABEL, '')));
      to += joint[0].length;
    }
    read = to;
    yield* printed({ from: match.index, to }, units);
  }
}

function* findBracketed(text: string): Generator<PrintedUnits> {
  for (const match of text.matchAll(BRACKETED)) {
    const span = { from: match.index, to: match.index + match[0].length };
    yield* printed(span, [...splitUnits(match[1]), ...splitUnits(match[2])]);
  }
  for (const match of text.matchAll(BARE)) {
    const units = splitUnits(match[1]);
    if (!units.every((unit) => UNIT_NAME.test(unit))) continue;
    yield* printed({ from: match.index, to: match.index + match[0].length }, units);
  }
}

/** Lines of nothing but units, below the head of their column. */
function* findCells(text: string): Generator<PrintedUnits> {
  const head = text.search(COLUMN_HEAD);
  if (head < 0) return;
  for (let from = text.indexOf('\n', head + 1) + 1; from > 0 && from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const units = to - from > FARTHEST_LABEL ? [] : splitUnits(text.slice(from, to));
    if (units.length > 0 && units.every((unit) => UNIT_NAME.test(unit))) {
      yield* printed({ from, to }, units, head);
    }
    from = to + 1;
  }
}

function* printed(
  span: Span,
  [lead, ...co]: readonly string[],
  since = 0,
): Generator<PrintedUnits> {
  if (lead !== undefined) yield { ...span, lead, co: [...new Set(co)], since };
}

/** The printed units that belong to a row: inside it or next after it, before another item begins. */
export function printedFor(
  row: Span,
  text: string,
  printed: readonly PrintedUnits[],
): PrintedUnits | null {
  if (printed.length === 0) return null;
  const next = printed[lowerBound(printed, (units) => units.to > row.from)];
  if (next === undefined || row.from < next.since) return null;
  if (next.from - row.to > FARTHEST_LABEL) return null;
  return next.from > row.to && holdsNextItem(text.slice(row.to, next.from)) ? null : next;
}

function splitUnits(list: string | undefined): string[] {
  return (list ?? '')
    .split(/(?:[、，,\s]+|[和及](?=[省市县区自各]))(?![^（(]*[）)])/)
    .map((name) => name.replace(/^由/, '').replace(/等(?:有关|相关)?(?:部门|单位)?$/, ''))
    .filter((name) => name.length >= 2 && name.length <= 24);
}
