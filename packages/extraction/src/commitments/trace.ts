import type { Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';
import type { ReadClause } from './clause.ts';
import { evidence } from './cues/cues.ts';
import { judgeSeams } from './group-clauses.ts';
import { readClauses } from './read-clause.ts';

/** How a sentence was cut, clause by clause, for people who ask why. */
export function traceSentence(
  text: string,
  sentence: Span,
  quantities: readonly FoundQuantity[],
): readonly string[] {
  const clauses = readClauses(text, sentence, quantities);
  const seams = new Map<ReadClause, ReturnType<typeof evidence>>();
  judgeSeams(clauses, (seam) => seams.set(seam.right, evidence(seam)));
  return clauses.map((clause) => {
    const weights = seams.get(clause) ?? [];
    const why = weights.map(([cue, weight]) => `${cue} ${weight}`).join(', ');
    const { before, manner, verbs } = clause.head;
    return `[${clause.class}] ${before} ${manner}/${verbs.join('+')}/ ${clause.text} <${why}>`;
  });
}
