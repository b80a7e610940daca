import { CharSet } from '../../char-set.ts';
import { charTable } from '../../char-table.ts';
import type { Suspicion } from '../suspicion.ts';

/** A list is what stands between two of these marks. */
const LIST_ENDS = charTable([['，。；：！？（）\n', 1]]);
/** So long a shared ending is a name printed twice, not two names of a kind. */
const SHARED_ENDING = 5;
const MIN_MEMBER = 3;
const JOINS = new CharSet('与和及');
const COMMA = '、'.charCodeAt(0);

/** Finds a member that a list holds twice: 船舶与海工装备 after a stray 与海工装备. */
export function findDoubledMembers(text: string): readonly Suspicion[] {
  const found: Suspicion[] = [];
  for (let mark = text.indexOf('、'); mark >= 0; ) {
    let from = mark;
    while (from > 0 && LIST_ENDS[text.charCodeAt(from - 1)] === 0) from -= 1;
    let to = mark;
    while (to < text.length && LIST_ENDS[text.charCodeAt(to)] === 0) to += 1;
    if (mayDouble(text, from, to)) {
      const suspicion = doubledMember(text.slice(from, to), from);
      if (suspicion !== null) found.push(suspicion);
    }
    mark = text.indexOf('、', to);
  }
  return found;
}

/**
 * False where no member of a list can be like an earlier one: most lists are passed without being taken
 * apart. A bit stands for the beginning and length of each member, another for its last character.
 */
function mayDouble(text: string, start: number, end: number): boolean {
  let [wholes, endings] = [0, 0];
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && text.charCodeAt(to) !== COMMA) to += 1;
    const length = to - from;
    if (length >= MIN_MEMBER) {
      const whole = 1 << (text.charCodeAt(from) + text.charCodeAt(from + 1) * 3 + length);
      const ending = 1 << text.charCodeAt(to - 1);
      if ((wholes & whole) !== 0) return true;
      const joined = length >= SHARED_ENDING && JOINS.has(text.charCodeAt(to - SHARED_ENDING));
      if (joined && (endings & ending) !== 0) return true;
      wholes |= whole;
      endings |= ending;
    }
    from = to + 1;
  }
  return false;
}

function doubledMember(list: string, start: number): Suspicion | null {
  const members = list.split('、');
  let from = start;
  for (const [index, member] of members.entries()) {
    const at = from;
    from += member.length + 1;
    const last = member.slice(-SHARED_ENDING);
    // An ending that begins with a joining word belongs to one member only.
    const ending = JOINS.opens(last) ? last : '';
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

function doubled(words: string, range: { readonly from: number; readonly to: number }): Suspicion {
  return {
    code: 'suspect-doubled-words',
    ...range,
    message: `并列各项中“${words}”出现两次，疑有一处误植`,
  };
}
