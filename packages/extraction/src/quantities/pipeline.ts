import type { Recognizer, Refiner } from './candidate.ts';
import { amountRecognizer } from './recognizers/amount.ts';
import { codeRecognizer } from './recognizers/code.ts';
import { indefiniteRecognizer } from './recognizers/indefinite.ts';
import { knownNameRecognizer } from './recognizers/known-name.ts';
import { listMarkRecognizer } from './recognizers/list-mark.ts';
import { longNumberRecognizer } from './recognizers/long-number.ts';
import { ordinalRecognizer } from './recognizers/ordinal.ts';
import { periodRecognizer } from './recognizers/period.ts';
import { quotedNameRecognizer } from './recognizers/quoted-name.ts';
import { oneForOneRecognizer, rhetoricRecognizer } from './recognizers/rhetoric.ts';
import { romanClassRecognizer } from './recognizers/roman-class.ts';
import { sequenceRecognizer } from './recognizers/sequence.ts';
import { shareRecognizer } from './recognizers/share.ts';
import { strayRecognizer } from './recognizers/stray.ts';
import { wordRecognizer } from './recognizers/word.ts';
import { attachComparators } from './refiners/attach-comparators.ts';
import { mergeRanges } from './refiners/merge-ranges.ts';

/** What finds candidates, in order: at one place the first that answers wins. */
export const RECOGNIZERS: readonly Recognizer[] = [
  listMarkRecognizer,
  knownNameRecognizer,
  shareRecognizer,
  wordRecognizer,
  quotedNameRecognizer,
  periodRecognizer,
  ordinalRecognizer,
  indefiniteRecognizer,
  oneForOneRecognizer,
  rhetoricRecognizer,
  romanClassRecognizer,
  sequenceRecognizer,
  codeRecognizer,
  longNumberRecognizer,
  amountRecognizer,
  strayRecognizer,
];

/** What reshapes the candidates of a sentence, in order. */
export const REFINERS: readonly Refiner[] = [mergeRanges, attachComparators];
