import type { Recognizer } from '../candidate.ts';
import { labelPattern } from './pattern-label.ts';

/**
 * 筹办第七届运动会，推进三期工程
 *     ^^^           ^^ a place in a row, not a count
 */
export const ordinalRecognizer: Recognizer = labelPattern(
  { starts: '第一二三四五六七八九十' },
  /第[一二三四五六七八九十百零两\d]+(?:[届次轮批期季位名]|阶段)?|[一二三四五六七八九十]{1,3}期(?![待限望间货刊])|[一二三四五六七八九十]{1,3}届|[一二三四五六七八九十]{1,2}中全会|[一二三四五六七八九十]{1,3}次(?=全会|全体会议|、[一二三四五六七八九十]{1,3}次全)|[一二三四五]、[二三四五六](?:[期号])?|[一二]号(?![召])/y,
  'ordinal',
);
