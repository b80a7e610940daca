import { isLeadPhrase } from './lead-phrase.ts';
import { NOT_AN_INNER_LEAD } from './lexicon/lead-words.ts';

/** A paragraph shorter than this is not divided. */
const SHORTEST_DIVIDED = 350;
/** Without a numbered head a paragraph must be longer to be divided. */
const SHORTEST_DIVIDED_BARE = 550;
/** Characters that must stand between two leads. */
const SHORTEST_PART = 60;
const LONGEST_LEAD = 17;

/**
 * Finds the bare lead phrases inside one long paragraph, where a report prints a whole part run-in:
 * （一）扩大内需。…。更大力度提振消费。…。着力扩大有效投资。…. One alone is taken for a plain sentence.
 */
export function findInnerLeads(sentences: readonly string[], isNumbered: boolean): Set<number> {
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  if (length < (isNumbered ? SHORTEST_DIVIDED : SHORTEST_DIVIDED_BARE)) return new Set();
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
      isCandidate(sentence) &&
      next.length > sentence.length &&
      !isCandidate(next)
    ) {
      leads.push(index);
      lastAt = at;
    }
    at += sentence.length;
  }
  return leads.length >= 2 ? new Set(leads) : new Set();
}

function isCandidate(sentence: string): boolean {
  return (
    sentence.length <= LONGEST_LEAD &&
    isLeadPhrase(sentence, false) &&
    !NOT_AN_INNER_LEAD.test(sentence)
  );
}
