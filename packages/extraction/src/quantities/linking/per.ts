import { clauseEnd, type SentenceFrame } from './sentence-frame.ts';
import { readVerbPhrase } from './verb-phrase.ts';

const KIND =
  '县（市、区）|县\\(市、区\\)|县（市区）|县（区）|市（州）|市州|市县|县市区|县区|区县|县市|设区市|地级市|镇（街）|镇街|街镇|乡镇（街道）|镇（街道）|乡镇|街道|开发区|园区|社区|行政村|城区|县城|县|市|区|镇|乡|村|州|盟|旗|学校|高校|企业|医院|家庭|班级|产业链|集群';
const EACH = new RegExp(
  `(?:每一?[个所家名条座]?|各个?)(${KIND})(?![场民委直级政长域化]|环|外|县|区|镇)`,
  'g',
);
const BEFORE_EACH =
  /(?:^|[，；：。、在为给]|引导|推动|支持|要求|鼓励|指导|督促|确保|全市|全省|全县|力争|实现|对)$/;
const RIGHT_AFTER = /^(?:都|要|至少|均|分别|再|[\d一])/;

/**
 * The kind of unit from each of which the figure at `before` is due, or null: 每个县（市、区）, 各镇. It
 * holds on over later clauses as long as these open with a verb and so keep its subject.
 */
export function readPer(frame: SentenceFrame, before: number): string | null {
  let per: string | null = null;
  for (const match of frame.text.slice(0, before).matchAll(EACH)) {
    const end = match.index + match[0].length;
    if (!BEFORE_EACH.test(frame.text.slice(0, match.index))) continue;
    if (acts(frame, end, before) && keepsSubject(frame, end, before)) per = match[1] ?? null;
  }
  return per;
}

function acts(frame: SentenceFrame, from: number, before: number): boolean {
  const words = frame.text.slice(from, Math.min(clauseEnd(frame, from), before));
  return words === '' || RIGHT_AFTER.test(words) || readVerbPhrase(words).kind !== null;
}

function keepsSubject(frame: SentenceFrame, from: number, before: number): boolean {
  return frame.clauseStarts
    .filter((start) => start > from && start <= before)
    .every(
      (start) => readVerbPhrase(frame.text.slice(start, clauseEnd(frame, start))).kind !== null,
    );
}
