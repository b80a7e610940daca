import type { Recognizer } from '../candidate.ts';

const YEARS = /[12]\d{3}(?:年?[—\-－~至到][12]\d{3})?年(?:度)?/y;
const DUE =
  /(?:[12]\d{3}年)?(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|末|份)?|年底|年末)(?:以?前|之前)|[12]\d{3}年(?:底|末|年底)(?:以?前|之前)?|(?:[12]\d{3}年)?[上下]半年|(?:[12]\d{3}年|第)?[一二三四]季度(?:末|前)?/y;
const DAY = /(?:[12]\d{3}年)?\d{1,2}月(?:\d{1,2}日|份|底|[上中下]旬)?/y;

/** 到2030年 and 力争2027年 say when it is due; 2026年 alone only dates. */
const AIMED = /(?:到|至|力争|争取|确保|于)$/;

/**
 * 力争大桥上半年合龙，9月底前通车
 *         ^^^       ^^^^^ when it is due
 */
export const periodRecognizer: Recognizer = {
  starts: '0123456789上下第一二三四年',
  recognize: (text, at) => {
    for (const [pattern, kind] of [
      [DUE, 'deadline'],
      [DAY, 'year'],
      [YEARS, 'year'],
    ] as const) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null && /[\d一二三四半]/.test(match[0])) {
        const due = kind === 'deadline' || AIMED.test(text.slice(Math.max(0, at - 2), at));
        return { shape: 'label', kind: due ? 'deadline' : kind, from: at, to: pattern.lastIndex };
      }
    }
    return null;
  },
};
