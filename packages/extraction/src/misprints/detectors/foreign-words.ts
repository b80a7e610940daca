import type { Suspicion } from '../suspicion.ts';

/** English function words that no Chinese sentence borrows. */
const FOREIGN =
  /(?<=[\u4e00-\u9fa5”）])[ \u3000]?\b(and|or|of|the|with|for|in|to|by|from)\b[ \u3000]?(?=[\u4e00-\u9fa5“（])/g;
const CHINESE: Readonly<Record<string, string>> = {
  and: '和',
  or: '或',
  with: '与',
  of: '的',
  from: '从',
  by: '由',
};

/** Finds an English function word between Chinese words: 高新企业 and 科技企业. */
export function findForeignWords(text: string): readonly Suspicion[] {
  return [...text.matchAll(FOREIGN)].map((match): Suspicion => {
    const word = match[1] ?? '';
    const chinese = CHINESE[word];
    return {
      code: 'suspect-foreign-word',
      from: match.index,
      to: match.index + match[0].length,
      message: `中文语句中夹有英文“${word}”${chinese === undefined ? '' : `，疑为“${chinese}”`}`,
      ...(chinese === undefined ? {} : { suggestion: chinese }),
    };
  });
}
