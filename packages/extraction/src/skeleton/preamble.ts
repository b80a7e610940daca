import { COMMENT_SIGN, TARGET_WORDS } from './lexicon/context-words.ts';
import { TARGETS_SIGN } from './lexicon/role-words.ts';
import type { Openings } from './openings/opening.ts';
import type { Unit } from './read-units.ts';

/**
 * The sentences between a plan chapter's head and its first numbered part that set no target: the
 * year's meaning, general requirements, comment on the targets. Only chapters with parts have such
 * a preamble; where there are none, the chapter's paragraphs are the plan itself.
 */
export function findPreamble(units: readonly Unit[], openings: Openings): Set<number> {
  const preamble = new Set<number>();
  let pending: number[] = [];
  let isPlan = false;
  let hasWork = false;
  let inTargets = false;
  for (const [index, unit] of units.entries()) {
    const opening = openings.get(index);
    if (opening !== undefined && opening.rank <= 1) {
      // A chapter of requirements and targets alone is preamble to the chapters that follow.
      if (isPlan && !hasWork && opening.role === 'plan') for (const at of pending) preamble.add(at);
      isPlan = opening.role === 'plan' || opening.role === 'targets';
      hasWork = opening.role === 'plan' && !/总体要求$|总体思路$/.test(opening.title);
      pending = [];
      inTargets = false;
    } else if (opening?.rank === 2 && opening.number !== null) {
      for (const at of pending) preamble.add(at);
      pending = [];
      isPlan = false;
    }
    if (!isPlan || unit.heading !== null || unit.isFurniture) continue;
    if (TARGETS_SIGN.test(unit.text)) inTargets = true;
    else if (COMMENT_SIGN.test(unit.text)) inTargets = false;
    if (!((inTargets && TARGET_WORDS.test(unit.text)) || countFigures(unit.text) >= 3)) {
      pending.push(index);
    }
  }
  return preamble;
}

function countFigures(text: string): number {
  return (text.match(/\d(?:[%％]|[万亿])/g) ?? []).length;
}
