import { LONGEST_DIGITS } from '../../limits.ts';
import type { Recognizer } from '../candidate.ts';
import { digitsEnd } from '../numerals/scan-digits.ts';

/**
 * 账号1234567890123456789012345
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ more digits than any figure has
 */
export const longNumberRecognizer: Recognizer = {
  starts: '0123456789',
  recognize: (text, at) => {
    const to = digitsEnd(text, at);
    return to - at <= LONGEST_DIGITS ? null : { shape: 'label', kind: 'name', from: at, to };
  },
};
