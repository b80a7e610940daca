import type { Recognizer } from '../candidate.ts';
import { labelPattern } from './pattern-label.ts';

/**
 * 升级北五里集市，守好三条之外的双关
 *       ^^                       ^^ a numeral before a word that is no unit: most often a name
 */
export const strayRecognizer: Recognizer = labelPattern(
  { starts: '二三四五六七八九十百千两双零〇' },
  /(?:[二三四五六七八九十百千两双零〇]|(?<=[二三四五六七八九十])[一二三四五六七八九十]){1,4}[\u4e00-\u9fff]?/y,
  'name',
);
