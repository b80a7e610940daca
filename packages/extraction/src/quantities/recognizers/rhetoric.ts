import type { Recognizer } from '../candidate.ts';
import { labelPattern } from './pattern-label.ts';

/**
 * 推行一区一策、一地块一策
 *       ^^^^  ^^^^^ one for one is a slogan
 */
export const oneForOneRecognizer: Recognizer = labelPattern(
  { starts: '一' },
  /一[\u4e00-\u9fff]一[\u4e00-\u9fff]|一[\u4e00-\u9fff]{2}一[策品码档案证特表]/y,
  'name',
);

/**
 * 百镇千村提升行动
 * ^^^^ powers of ten in a row of words are a figure of speech
 */
export const rhetoricRecognizer: Recognizer = labelPattern(
  { starts: '百千万十亿' },
  /[十百千万亿][\u4e00-\u9fff]{1,2}?[百千万亿][\u4e00-\u9fff](?:[万亿][\u4e00-\u9fff])?(?<![十百千万亿](?:[元亩吨斤]|公里)?[百千万亿][元亩吨斤人户])/y,
  'name',
);
