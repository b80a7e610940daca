import { LONGEST_DIGITS } from '../../limits.ts';
import type { Recognizer } from '../candidate.ts';
import { labelPattern } from './pattern-label.ts';

const PARTS = `\\d{1,${LONGEST_DIGITS}}(?:[-.]\\d{1,${LONGEST_DIGITS}}){2,8}`;
const LED_BY_NOUGHT = `0\\d{1,${LONGEST_DIGITS}}(?:[- ]\\d{1,${LONGEST_DIGITS}}){0,8}(?!\\.)`;
const LOCAL_CALL = '\\d{3,4}-\\d{4,8}(?!\\.?\\d|[%‰\\u4e00-\\u9fff])';
const HEXADECIMAL = '[\\dA-Fa-f]{1,4}(?:::?[\\dA-Fa-f]{1,4}){2,8}';

/**
 * 咨询电话0570-833-1234，网址192.168.1.1
 *         ^^^^^^^^^^^^^      ^^^^^^^^^^^ figures that are dialled or addressed, not counted
 */
export const sequenceRecognizer: Recognizer = labelPattern(
  '0123456789ABCDEFabcdef',
  new RegExp(`${PARTS}|${LED_BY_NOUGHT}|${LOCAL_CALL}|${HEXADECIMAL}`, 'y'),
  'name',
);
