import type { SectionRole } from '../../extraction.ts';

/** A section that begins at some unit. `role` null: its parent's. */
export interface Opening {
  readonly rank: number;
  readonly number: string | null;
  readonly title: string;
  readonly role: SectionRole | null;
}

/** Openings by the index of the unit they begin at. */
export type Openings = Map<number, Opening>;

/** What we call the passages a report leaves unheaded. */
const UNNAMED = {
  front: '前言',
  body: '正文',
  outlook: '规划目标',
  targets: '主要预期目标',
  demands: '工作要求',
  government: '政府自身建设',
  rest: '其他工作',
  closing: '结束语',
  furniture: '页面文字',
} as const;

/** Front matter holds no other section: whatever opens next ends it. */
export const FRONT_RANK = 8;

/** A section without a printed heading. */
export function unnamed(what: keyof typeof UNNAMED, rank: number): Opening {
  const isPlan = what === 'body' || what === 'demands' || what === 'rest';
  return { rank, number: null, title: UNNAMED[what], role: isPlan ? 'plan' : what };
}

/** The rank at which a section begins at a unit; 9 where none does. */
export function rankAt(openings: Openings, index: number): number {
  return openings.get(index)?.rank ?? 9;
}
