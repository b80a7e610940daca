import type { Light } from '../light.ts';
import type { ProgressWord } from './rule-set.ts';

const usual: Readonly<Record<Light, ProgressWord>> = {
  blue: 'done',
  green: 'on',
  yellow: 'behind',
  red: 'behind',
  hollow: 'other',
  grey: 'other',
};

/** The word a light counts as, unless a rule says another. */
export function wordOf(light: Light): ProgressWord {
  return usual[light];
}
