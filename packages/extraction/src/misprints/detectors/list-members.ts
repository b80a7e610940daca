import type { Suspicion } from '../suspicion.ts';

/** A list is what stands between two of these marks. */
const CLAUSE = /[^，。；：！？（）\n]+/g;
/** So long a shared ending is a name printed twice, not two names of a kind. */
const SHARED_ENDING = 5;
const MIN_MEMBER = 3;

/** Finds a member that a list holds twice: 船舶与海工装备 after a stray 与海工装备. */
export function findDoubledMembers(text: string): readonly Suspicion[] {
  return [...text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
    clause.includes('、') ? doubledMember(clause, index) : [],
  );
}

function doubledMember(list: string, start: number): Suspicion[] {
  const seen = new Map<string, number>();
  const endings = new Map<string, number>();
  let from = start;
  for (const member of list.split('、')) {
    const at = from;
    from += member.length + 1;
    const ending = member.slice(-SHARED_ENDING);
    const twice =
      member.length >= MIN_MEMBER && seen.has(member)
        ? member
        : ending.length === SHARED_ENDING && startsWithJoin(ending) && endings.has(ending)
          ? ending
          : null;
    if (twice !== null) {
      const first = endings.get(ending) ?? seen.get(member) ?? at;
      return [doubled(twice, { from: first, to: at + member.length })];
    }
    seen.set(member, at);
    endings.set(ending, at);
  }
  return [];
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
