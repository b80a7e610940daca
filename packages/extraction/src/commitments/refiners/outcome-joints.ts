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
  /** Where the next row begins if its member has an outcome too; -1 before the first outcome. */
  let cut = -1;
  for (let at = object.indexOf('、'); ; at = object.indexOf('、', at + 1)) {
    const end = at < 0 ? object.length : at;
    const outcome = outcomes.indexIn(object.slice(from, end));
    if (outcome >= SHORTEST_SUBJECT) {
      if (cut >= 0) joints.push({ from: offset + cut, to: offset + cut + 1 });
      cut = jointAfter(object, from + outcome, end);
    }
    if (at < 0) return joints;
    from = at + 1;
  }
}

/** 推动甲竣工和乙、丙完工: the second row begins at 和, not at the mark in its list; else at the next mark. */
function jointAfter(object: string, outcome: number, end: number): number {
  const from = outcome + outcomes.lengthAt(object, outcome);
  return object.charAt(from) === '和' ? from : end;
}
