import type { Comparator } from '../../extraction.ts';

const FLOOR = /(?:至少|不少于|不低于)[^，、\d]{0,8}$/;
const CEILING = /(?:最多|不超过|不高于)[^，、\d]{0,8}$|控制在?$/;

/** The comparator said a few words before a figure: 至少降低30%, 控制在3%; null when none is. */
export function distantComparator(head: string): Comparator | null {
  if (FLOOR.test(head)) return '≥';
  return CEILING.test(head) ? '≤' : null;
}
