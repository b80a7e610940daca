import { FARTHEST_LABEL } from '../limits.ts';
import { lowerBound } from '../lower-bound.ts';
import { holdsNextItem } from '../next-item.ts';
import type { Span } from '../span.ts';

/** Units that the text itself prints as responsible; `lead` is the first of them. */
export interface PrintedUnits extends Span {
  readonly lead: string;
  readonly co: readonly string[];
}

/** 牵头单位：市教育局；责任单位：市公安局。 */
const LABELLED =
  /(?:牵头|责任|主办|实施|主管|承办|主责)(?:责任)?(?:单位|部门)[：:]\s*([^。；;\n）)]+)(?:[；;]\s*(?:责任|配合|协办|参与|协同)(?:单位|部门)[：:]\s*([^。；;\n）)]+))?/g;
/** （市教育局牵头，市财政局、市人力资源社会保障局按职责分工负责） */
const BRACKETED =
  /（([^（）\n]{2,40}?)牵头(?:[，,；;]([^（）\n]{2,120}?)(?:等)?(?:按职责分工|配合|参与|负责)[^（）\n]*)?）/g;

/** Every place where the text prints who is responsible, in text order. */
export function findPrintedUnits(text: string): readonly PrintedUnits[] {
  const found: PrintedUnits[] = [];
  for (const pattern of [LABELLED, BRACKETED]) {
    for (const match of text.matchAll(pattern)) {
      const [lead, ...co] = [...splitUnits(match[1]), ...splitUnits(match[2])];
      if (lead === undefined) continue;
      found.push({ from: match.index, to: match.index + match[0].length, lead, co });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The printed units that belong to a row: inside it or next after it, before another item begins. */
export function printedFor(
  row: Span,
  text: string,
  printed: readonly PrintedUnits[],
): PrintedUnits | null {
  const next = printed[lowerBound(printed, (units) => units.to > row.from)];
  if (next === undefined || next.from - row.to > FARTHEST_LABEL) return null;
  return next.from > row.to && holdsNextItem(text.slice(row.to, next.from)) ? null : next;
}

function splitUnits(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[、，,\s]+|和(?=[省市县区自])/)
    .map((name) => name.replace(/等(?:部门|单位)?$/, ''))
    .filter((name) => name.length >= 2 && name.length <= 24);
}
