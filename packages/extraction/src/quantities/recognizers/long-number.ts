import { LONGEST_DIGITS } from '../../limits.ts';
import type { Recognizer } from '../candidate.ts';
import { labelPattern } from './pattern-label.ts';

/**
 * 账号1234567890123456789012345
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ more digits than any figure has
 */
export const longNumberRecognizer: Recognizer = labelPattern(
  '0123456789',
  new RegExp(`\\d{${LONGEST_DIGITS + 1},}`, 'y'),
  'name',
);
