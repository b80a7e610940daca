import type { Cue } from './cue.ts';

const EMPTY = new Set([
  '建设',
  '发展',
  '推进',
  '项目',
  '水平',
  '能力',
  '服务',
  '机制',
  '体系',
  '全省',
  '全市',
  '重点',
  '改革',
  '创新',
  '质量',
]);

/** 健全城乡产业联动机制，推动城乡产业协同 : a clause that comes back to the same topic goes on with it. */
export const topicReturns: Cue = ({ left, right, next }) => {
  if (right.class !== 'action' || next !== null) return 0;
  const object = right.text.slice(right.head.objectFrom - right.from);
  for (let at = 0; at + 2 <= object.length; at += 1) {
    const pair = object.slice(at, at + 2);
    if (left.text.includes(pair) && !EMPTY.has(pair)) return 0.7;
  }
  return 0;
};
