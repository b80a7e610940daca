import { CharSet } from '../char-set.ts';
import { LEAD_VERB, NOT_A_LEAD_PART, NOT_A_LEAD_START } from './lexicon/lead-words.ts';

/** Longest lead phrases, in characters without the final stop, by the number of commas inside. */
const LONGEST_BY_COMMAS = [36, 28];
const LONGEST_NUMBERED_BY_COMMAS = [48, 48, 48];
/** Longest sentence worth reading closely, with its stop. */
const LONGEST = 60;
const SHORTEST_BODY = 4;
const STOPS = new CharSet('。.');
const COMMA = '，'.charCodeAt(0);

/** Tells whether the first sentence of a paragraph reads as the paragraph's heading. */
export function isLeadPhrase(sentence: string, isNumbered: boolean): boolean {
  if (sentence.length > LONGEST || !STOPS.closes(sentence)) return false;
  const body = sentence.slice(0, -1);
  const limits = isNumbered ? LONGEST_NUMBERED_BY_COMMAS : LONGEST_BY_COMMAS;
  const limit = limits[countCommas(body)];
  if (limit === undefined || body.length > limit || body.length < SHORTEST_BODY) return false;
  if (NOT_A_LEAD_START.test(body) || (!isNumbered && !LEAD_VERB.test(body))) return false;
  return !NOT_A_LEAD_PART.test(body.replaceAll(/[“《（][^”》）]{0,40}[”》）]/g, ''));
}

function countCommas(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === COMMA) count += 1;
  return count;
}
