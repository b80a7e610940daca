import type { Suspicion } from '../suspicion.ts';

const JOIN = /[和与及]/g;
/** So long a shared beginning is one object printed twice, not two objects of a kind. */
const SHARED = 5;
const MAX_OBJECT = 16;
const HAN_ONLY = /^[\u4e00-\u9fa5]+$/;

/** Finds two joined objects that share a long beginning: 某会议精神和某会议要求. */
export function findJoinedObjects(text: string): readonly Suspicion[] {
  return [...text.matchAll(JOIN)].flatMap(({ index }) => {
    const start = text.slice(index + 1, index + 1 + SHARED);
    if (start.length < SHARED || !HAN_ONLY.test(start)) return [];
    const window = Math.max(0, index - MAX_OBJECT);
    const found = text.slice(window, index).lastIndexOf(start);
    if (found < 0) return [];
    const first = window + found;
    const object = text.slice(first, index);
    if (!HAN_ONLY.test(object)) return [];
    const rest = /^[\u4e00-\u9fa5]*/.exec(text.slice(index + 1, index + 1 + object.length))?.[0];
    return [
      {
        code: 'suspect-doubled-words',
        from: first,
        to: index + 1 + (rest?.length ?? 0),
        message: `前后两项都以“${start}”开头，疑重复或其一有误`,
      },
    ];
  });
}
