import type { Light } from '../light.ts';
import type { Evaluation } from './receipt.ts';
import { wordOf } from './words.ts';

/**
 * The light a past period may show after it is looked at again (历史单调): red or yellow that was made
 * good shows yellow, never green or blue, and never becomes unlit. Everything else may change, for the
 * worse too. The caller keeps the first light beside the amended one.
 */
export function amendedLight(first: Light, now: Light): Light {
  if (first !== 'red' && first !== 'yellow') return now;
  switch (now) {
    case 'green':
    case 'blue':
      return 'yellow';
    case 'grey':
    case 'hollow':
      return first;
    case 'yellow':
    case 'red':
      return now;
  }
}

/** An evaluation of a past period that had the light `first`; the receipt says when the light was held back. */
export function amendLight(evaluation: Evaluation, first: Light): Evaluation {
  const shown = amendedLight(first, evaluation.light);
  const receipt = { ...evaluation.receipt, amended: { first, shown } };
  if (shown === evaluation.light) return { ...evaluation, receipt };
  return { light: shown, word: wordOf(shown), receipt };
}
