import { charTable } from '../../char-table.ts';
import type { Suspicion } from '../suspicion.ts';

/** A list is what stands between two of these marks. */
const LIST_ENDS = charTable([['，。；：！？（）\n', 1]]);
/** So long a shared ending is a name printed twice, not two names of a kind. */
const SHARED_ENDING = 5;
const MIN_MEMBER = 3;

/** Finds a member that a list holds twice: 船舶与海工装备 after a stray 与海工装备. */
export function findDoubledMembers(text: string): readonly Suspicion[] {
  const found: Suspicion[] = [];
  for (let mark = text.indexOf('、'); mark >= 0; ) {
    let from = mark;
    while (from > 0 && LIST_ENDS[text.charCodeAt(from - 1)] === 0) from -= 1;
    let to = mark;
    while (to < text.length && LIST_ENDS[text.charCodeAt(to)] === 0) to += 1;
    const suspicion = doubledMember(text.slice(from, to), from);
    if (suspicion !== null) found.push(suspicion);
    mark = text.indexOf('、', to);
  }
  return found;
}

function doubledMember(list: string, start: number): Suspicion | null {
  const members = list.split('、');
  let from = start;
  for (const [index, member] of members.entries()) {
    const at = from;
    from += member.length + 1;
    const ending = startsWithJoin(member.slice(-SHARED_ENDING)) ? member.slice(-SHARED_ENDING) : '';
    const first = firstAlike(members, index, ending);
    if (first < 0) continue;
    const firstAt = members.slice(0, first).reduce((sum, { length }) => sum + length + 1, start);
    const words = members[first] === member ? member : ending;
    return doubled(words, { from: firstAt, to: at + member.length });
  }
  return null;
}

/** The place of an earlier member that is the same, or ends with the same words; −1 when none does. */
function firstAlike(members: readonly string[], index: number, ending: string): number {
  const member = members[index] ?? '';
  if (member.length < MIN_MEMBER) return -1;
  const same = members.indexOf(member);
  if (same < index) return same;
  if (ending.length < SHARED_ENDING) return -1;
  const alike = members.findIndex((other) => other.endsWith(ending));
  return alike < index ? alike : -1;
}

/** An ending that begins with a joining word belongs to one member only. */
function startsWithJoin(ending: string): boolean {
  return /^[与和及]/.test(ending);
}

function doubled(words: string, range: { readonly from: number; readonly to: number }): Suspicion {
  return {
    code: 'suspect-doubled-words',
    ...range,
    message: `并列各项中“${words}”出现两次，疑有一处误植`,
  };
}
