import type { RowDraft } from '../row-draft.ts';
import { mayHold } from './marks.ts';

const OPENING_CHARACTERS = 24;
const EACH =
  /(?:每个|每一个|每|各)((?:县|市|区|旗|镇|乡|街道|村|社区|园区|学校|医院|部门|单位)(?:（[^（）]{1,8}）|、[县市区镇乡])*(?:和[县市区镇乡])?)(?!级|场|域|政|民|性|类)/u;

/**
 * The kind of unit from each of which the row is due, or null. `marks` are those of the row's words.
 *
 *     每个县（市、区）建设一个标准化冷库
 *       ^
 */
export function perOf(text: string, row: RowDraft, marks: number): string | null {
  const target = row.target?.target ?? null;
  if (target !== null && target.per !== null) return target.per;
  if (!mayHold(marks, 'each')) return null;
  const from = Math.max(row.from, row.core.from);
  const opening = text.slice(from, Math.min(row.to, from + OPENING_CHARACTERS));
  return EACH.exec(opening)?.[1] ?? null;
}
