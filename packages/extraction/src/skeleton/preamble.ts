import { CharSet } from '../char-set.ts';
import { COMMENT_SIGN, TARGET_WORDS } from './lexicon/context-words.ts';
import { TARGETS_SIGN } from './lexicon/role-words.ts';
import type { Openings } from './openings/opening.ts';
import type { Unit } from './read-units.ts';

const DIGITS = new CharSet('0123456789');
const MAGNITUDES = new CharSet('%％万亿');

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
    const setsTarget = inTargets && TARGET_WORDS.test(unit.text);
    if (!setsTarget && !holdsFigures(unit.text, 3)) pending.push(index);
  }
  return preamble;
}

/** True for at least so many figures in per cent, ten thousands or hundred millions. */
function holdsFigures(text: string, fewest: number): boolean {
  let count = 0;
  for (let at = 1; at < text.length && count < fewest; at += 1) {
    if (MAGNITUDES.has(text.charCodeAt(at)) && DIGITS.has(text.charCodeAt(at - 1))) count += 1;
  }
  return count >= fewest;
}
