import { clauseEnd, type SentenceFrame } from './sentence-frame.ts';
import { readVerbPhrase } from './verb-phrase.ts';

const KIND =
  '县（市、区）|县\\(市、区\\)|县（市区）|县（区）|市（州）|市州|市县|县市区|县区|区县|县市|设区市|地级市|镇（街）|镇街|街镇|乡镇（街道）|镇（街道）|乡镇|街道|开发区|园区|社区|行政村|城区|县城|县|市|区|镇|乡|村|州|盟|旗|学校|高校|企业|医院|家庭|班级|产业链|集群';
const EACH = new RegExp(
  `(?:每一?[个所家名条座]?|各个?)(${KIND})(?![场民委直级政长域化]|环|外|县|区|镇)`,
  'g',
);
/** As long as the longest word that may stand before 每. */
const LONGEST_LEAD = 2;
const BEFORE_EACH =
  /(?:^|[，；：。、在为给]|引导|推动|支持|要求|鼓励|指导|督促|确保|全市|全省|全县|力争|实现|对)$/;
const RIGHT_AFTER = /^(?:都|要|至少|均|分别|再|[\d一])/;

/** A kind of unit each of which owes something, with the stretch of the sentence it rules. */
export interface EachScope {
  readonly per: string;
  readonly from: number;
  readonly to: number;
}

const NO_SCOPES: readonly EachScope[] = [];

/**
 * Finds who owes what severally: 每个县（市、区）, 各镇. Such a subject holds on over later clauses as long
 * as these open with a verb and so keep it.
 */
export function findEachScopes(frame: SentenceFrame): readonly EachScope[] {
  if (!frame.text.includes('每') && !frame.text.includes('各')) return NO_SCOPES;
  const scopes: EachScope[] = [];
  for (const match of frame.text.matchAll(EACH)) {
    const from = match.index + match[0].length;
    const lead = frame.text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
    if (!BEFORE_EACH.test(lead) || !acts(frame, from)) continue;
    scopes.push({ per: match[1] ?? '', from, to: endOfSubject(frame, from) });
  }
  return scopes;
}

/** The kind of unit from each of which the figure at `at` is due, or null. */
export function readPer(scopes: readonly EachScope[], at: number): string | null {
  return scopes.findLast(({ from, to }) => from <= at && at < to)?.per ?? null;
}

function acts(frame: SentenceFrame, from: number): boolean {
  const words = frame.text.slice(from, clauseEnd(frame, from));
  return RIGHT_AFTER.test(words) || readVerbPhrase(words).kind !== null;
}

/** Where a later clause brings a subject of its own, or the sentence's end. */
function endOfSubject(frame: SentenceFrame, from: number): number {
  for (const start of frame.clauseStarts) {
    if (start <= from) continue;
    const words = frame.text.slice(start, clauseEnd(frame, start));
    if (words !== '' && readVerbPhrase(words).kind === null) return start;
  }
  return frame.text.length;
}
