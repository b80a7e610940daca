import { CharSet } from '../char-set.ts';

const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a' +
  '\u2028\u2029\u202f\u205f\u3000\ufeff';

/** White space, as `\s` has it. */
export const SPACE: CharSet = new CharSet(SPACES);

/** What shows nothing on paper: white space and the characters of no width. */
export const BLANK: CharSet = new CharSet(`${SPACES}\u200b\u200c\u200d\u2060`);
