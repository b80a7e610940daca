import { CharSet } from '../../char-set.ts';
import { TARGETS_SIGN } from '../lexicon/role-words.ts';
import { type Openings, unnamed } from './opening.ts';
import type { Passage } from './passages.ts';

const SEMICOLONS = new CharSet('；;');

/** The passage that sets the year's targets, between a chapter's head and its first part. */
export function openTargets(passages: readonly Passage[], openings: Openings): void {
  let state: 'elsewhere' | 'plan' | 'targets' = 'elsewhere';
  // The list goes on below a line that ends in a semicolon.
  let runsOn = false;
  for (const { start, end, text, isFurniture } of passages) {
    const opening = openings.get(start);
    if (opening !== undefined) {
      const isPlan = opening.rank <= 1 && (opening.role === 'plan' || opening.role === 'targets');
      const isRunIn = end > start + 1;
      state = isPlan ? 'plan' : 'elsewhere';
      if (!(isPlan && isRunIn)) continue;
    }
    if (state === 'elsewhere' || isFurniture) continue;
    const sets = setsTargets(text);
    if (state === 'plan' && sets && opening === undefined) {
      openings.set(start, unnamed('targets', 2));
      state = 'targets';
    } else if (state === 'targets' && !sets && !runsOn && !continuesTargets(text)) {
      openings.set(start, unnamed('demands', 2));
      state = 'elsewhere';
    }
    runsOn = SEMICOLONS.closes(text);
  }
}

/** True for a paragraph that names the targets and gives their figures, or announces a list of them. */
function setsTargets(text: string): boolean {
  return TARGETS_SIGN.test(text) && (/[\d%％]|同步/.test(text) || /[：:]$/.test(text));
}

function continuesTargets(text: string): boolean {
  const isItem =
    /^[—–]{2}/.test(text) || (/\d/.test(text) && /[；;]/.test(text) && text.length < 300);
  const isComment = /目标|增速/.test(text.slice(0, 30)) && !/^(?:实现|完成|为|要|围绕)/.test(text);
  return isItem || isComment;
}
