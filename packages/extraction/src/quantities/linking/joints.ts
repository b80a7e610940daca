import { charTable } from '../../char-table.ts';
import { isAsciiDigit } from '../numerals/numeral-chars.ts';

const [ALWAYS, WITH_JI, JI, HE, YU, HUO] = [1, 2, 3, 4, 5, 6];
const joints = charTable([
  ['、', ALWAYS],
  ['以', WITH_JI],
  ['及', JI],
  ['和', HE],
  ['与', YU],
  ['或', HUO],
]);
/** Characters behind 及, 和 and 与 that make them part of a word: 及时, 和谐, 与会. */
const binds = charTable([
  ['以其格时', JI],
  ['谐平睦美', HE],
  ['会', YU],
]);
const ZHE = '者'.charCodeAt(0);

/** The length of the list joint (、和及以及与或或者) that stands at a place, or 0; `to` is where the text ends. */
export function jointLength(text: string, at: number, to: number): number {
  const kind = joints[text.charCodeAt(at)];
  if (kind === 0) return 0;
  if (kind === ALWAYS) return 1;
  const next = at + 1 < to ? text.charCodeAt(at + 1) : -1;
  if (kind === WITH_JI) return joints[next] === JI ? 2 : 0;
  if (kind === HUO) return orLength(text, at, to);
  return binds[next] === kind ? 0 : 1;
}

/** 或 and 或者 join words, not figures. */
function orLength(text: string, at: number, to: number): number {
  const joinsWords = (place: number) => place < to && !isAsciiDigit(text.charCodeAt(place));
  if (text.charCodeAt(at + 1) === ZHE && joinsWords(at + 2)) return 2;
  return joinsWords(at + 1) ? 1 : 0;
}
