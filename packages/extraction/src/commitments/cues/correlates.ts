import { charTable } from '../../char-table.ts';
import type { Cue } from './cue.ts';

const follows = charTable([['又也更', 1]]);

/** 既要保住就业，又要稳住物价: two halves of one demand. */
export const correlates: Cue = ({ left, right }) =>
  follows[right.text.charCodeAt(0)] === 1 && left.bare.includes('既') ? 4 : 0;
