import { isLeadPhrase } from './lead-phrase.ts';
import { NOT_AN_INNER_LEAD } from './lexicon/lead-words.ts';
import { readNumbering } from './numbering.ts';

/** A paragraph shorter than this is not divided. */
const SHORTEST_DIVIDED = 350;
/** Without a numbered head a paragraph must be longer to be divided. */
const SHORTEST_DIVIDED_BARE = 550;
/** Characters that must stand between two leads. */
const SHORTEST_PART = 60;
const LONGEST_LEAD = 17;

const NONE: ReadonlySet<number> = new Set();

/**
 * Finds the bare lead phrases inside one long paragraph, where a report prints a whole part run-in:
 * （一）扩大内需。…。更大力度提振消费。…。着力扩大有效投资。…. One alone is taken for a plain sentence.
 */
export function findInnerLeads(sentences: readonly string[]): ReadonlySet<number> {
  let length = 0;
  for (const sentence of sentences) length += sentence.length;
  if (length < SHORTEST_DIVIDED) return NONE;
  const isNumbered = readNumbering(sentences[0] ?? '') !== null;
  if (!isNumbered && length < SHORTEST_DIVIDED_BARE) return NONE;
  const leads: number[] = [];
  let at = 0;
  let lastAt = 0;
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1] ?? '';
    const isFirst = leads.length === 0 && index > 0;
    const isFarOff = at - lastAt >= SHORTEST_PART || isFirst;
    if (
      index > 0 &&
      isFarOff &&
      next.length > sentence.length &&
      isCandidate(sentence) &&
      !isCandidate(next)
    ) {
      leads.push(index);
      lastAt = at;
    }
    at += sentence.length;
  }
  return leads.length >= 2 ? new Set(leads) : NONE;
}

function isCandidate(sentence: string): boolean {
  return (
    sentence.length <= LONGEST_LEAD &&
    isLeadPhrase(sentence, false) &&
    !NOT_AN_INNER_LEAD.test(sentence)
  );
}
