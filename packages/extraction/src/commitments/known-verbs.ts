import { PhraseSet } from '../phrase-set.ts';
import { ALL_VERBS } from './lexicon/verbs.ts';

/** Every verb that can govern an undertaking. */
export const knownVerbs: PhraseSet = new PhraseSet(ALL_VERBS);
