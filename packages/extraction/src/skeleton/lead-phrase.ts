import { LEAD_VERB, NOT_A_LEAD_PART, NOT_A_LEAD_START } from './lexicon/lead-words.ts';

/** Longest lead phrases, in characters without the final stop, by the number of commas inside. */
const LONGEST_BY_COMMAS = [36, 28];
const LONGEST_NUMBERED_BY_COMMAS = [48, 48, 48];

/** Tells whether the first sentence of a paragraph reads as the paragraph's heading. */
export function isLeadPhrase(sentence: string, isNumbered: boolean): boolean {
  const limits = isNumbered ? LONGEST_NUMBERED_BY_COMMAS : LONGEST_BY_COMMAS;
  if (!/[。.]$/.test(sentence) || sentence.length > 60) return false;
  const body = sentence.slice(0, -1);
  const limit = limits[body.split('，').length - 1];
  if (limit === undefined || body.length > limit || body.length < 4) return false;
  const bare = body.replaceAll(/[“《（][^”》）]{0,40}[”》）]/g, '');
  return (
    !NOT_A_LEAD_START.test(body) &&
    !NOT_A_LEAD_PART.test(bare) &&
    (isNumbered || LEAD_VERB.test(body))
  );
}
