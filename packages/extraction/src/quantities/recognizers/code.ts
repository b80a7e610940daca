import { charTable } from '../../char-table.ts';
import type { Recognizer } from '../candidate.ts';
import { isAsciiDigit } from '../numerals/numeral-chars.ts';
import { digitsEnd } from '../numerals/scan-digits.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CODE =
  /[A-Za-z][A-Za-z.]*[-—]?\d[\dA-Za-z.]*(?:[/—-][A-Za-z]?\d[\dA-Za-z]*)*|\d{1,3}[GKDABC](?![A-Za-z])(?:-A)?(?:[/、]\d[GKA])*级?|\d+\.\d ?(?:版|(?=方案|时代|行动|政策|改革|工程|计划|升级|体系|平台))|\d{1,3}[×xX]\d{1,3}|[\dN]{1,3}(?:\+[\dNX]{1,3})+/y;
/** What stands behind the first figures of a name that begins with figures. */
const behindFigures = charTable([['GKDABCN.×xX+', 1]]);

/**
 * 加快国道G998改造，布局6G，升级2.0版
 *         ^^^^       ^^     ^^^^ letters and digits together are a name
 */
export const codeRecognizer: Recognizer = {
  starts: `${LETTERS}0123456789`,
  recognize: (text, at) => {
    if (isAsciiDigit(text.charCodeAt(at))) {
      const next = text.charCodeAt(digitsEnd(text, at));
      if (!((behindFigures[next] ?? 0) > 0)) return null;
    }
    CODE.lastIndex = at;
    if (!CODE.test(text)) return null;
    return { shape: 'label', kind: 'name', from: at, to: CODE.lastIndex };
  },
};
