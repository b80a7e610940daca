import type { Recognizer } from '../candidate.ts';
import { labelPattern } from './pattern-label.ts';

/**
 * 水质稳定保持Ⅱ类，全面消除劣Ⅴ类水体
 *             ^^               ^^ a grade by its Roman numeral
 */
export const romanClassRecognizer: Recognizer = labelPattern(
  { starts: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ' },
  /[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[类级型期号]?/y,
  'attribute',
);
