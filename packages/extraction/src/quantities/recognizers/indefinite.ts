import type { Recognizer } from '../candidate.ts';
import { labelPattern } from './pattern-label.ts';

/**
 * 实施新一轮行动，培育一批企业，几十个、数百家
 *       ^^^         ^^           ^^^  ^^^ a numeral that names no number
 */
export const indefiniteRecognizer: Recognizer = labelPattern(
  { starts: '新一首几数上好', seconds: '一批系档几以十百千万亿' },
  /新一轮|一档|首?一批(?!次)|一系列|(?:几|数|上|好几)[十百千万亿]+(?:[余多])?[个家项万亿元人名座公里吨件]?|数以[十百千万亿]+计/y,
  'other',
);
