import { PhraseSet } from '../../phrase-set.ts';
import type { Span } from '../../span.ts';
import type { ReadClause } from '../clause.ts';
import { ENABLING_VERBS, OUTCOME_VERBS } from '../lexicon/verbs.ts';
import { withoutQuoted } from '../quoted.ts';

const outcomes = new PhraseSet(OUTCOME_VERBS);
const governing = new Set([...ENABLING_VERBS, '推动', '推进', '加快', '促进', '助力']);
const SHORTEST_SUBJECT = 2;
const NONE: readonly Span[] = [];

/**
 * Where a list under one verb is cut because every member has its own doer and its own outcome.
 *
 *     支持甲市创建示范区、乙市建设先行区
 *                   ^
 */
export function outcomeJoints(clause: ReadClause): readonly Span[] {
  if (!governing.has(clause.head.verbs[0] ?? '')) return NONE;
  const offset = clause.head.objectFrom;
  const words = clause.text.slice(offset - clause.from);
  if (!words.includes('、')) return NONE;
  const object = withoutQuoted(words);
  const joints: Span[] = [];
  let from = 0;
  let hasOutcome = false;
  for (let at = object.indexOf('、'); ; at = object.indexOf('、', at + 1)) {
    const end = at < 0 ? object.length : at;
    const outcome = outcomes.indexIn(object.slice(from, end));
    const isWhole = outcome >= SHORTEST_SUBJECT;
    if (isWhole && hasOutcome) joints.push({ from: offset + from - 1, to: offset + from });
    if (isWhole) hasOutcome = true;
    if (at < 0) return joints;
    from = at + 1;
  }
}
