import type { Recognizer, Refiner } from './candidate.ts';
import { amountRecognizer } from './recognizers/amount.ts';
import { codeRecognizer } from './recognizers/code.ts';
import { ordinalRecognizer } from './recognizers/ordinal.ts';
import { periodRecognizer } from './recognizers/period.ts';
import { quotedNameRecognizer } from './recognizers/quoted-name.ts';
import { wordRecognizer } from './recognizers/word.ts';
import { attachComparators } from './refiners/attach-comparators.ts';
import { dropWords } from './refiners/drop-words.ts';

/** What finds candidates, in order: at one place the first that answers wins. */
export const RECOGNIZERS: readonly Recognizer[] = [
  wordRecognizer,
  quotedNameRecognizer,
  periodRecognizer,
  ordinalRecognizer,
  codeRecognizer,
  amountRecognizer,
];

/** What reshapes the candidates of a sentence, in order. */
export const REFINERS: readonly Refiner[] = [dropWords, attachComparators];
