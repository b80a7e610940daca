import type { Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';
import type { ReadClause } from './clause.ts';
import { groupClauses } from './group-clauses.ts';
import { hasOwnDuty } from './has-own-duty.ts';
import { isProper } from './is-named.ts';
import { readClauses } from './read-clause.ts';
import { cutLists } from './refiners/cut-lists.ts';
import type { RowDraft } from './row-draft.ts';

/** How a clause opens that says of the one before it what it is. */
const PREDICATE = /^(?:也|就|正|更|既|都|不仅|无疑)?(?:是|有利于|有助于|事关|关系|意味着)/u;
const ANNOUNCES = /(?:重点|关键|目标|任务|考虑|思路|举措|一条|方向|着力点)就?是/u;
const BINDS = /要|必须|应|将|我们|确保|坚持|坚决|加快/u;
const BINDS_US = /^(?:我们|还|都)?(?:一定)?(?:要(?!看到|认识到|清醒|正视)|必须)/u;
const LONGEST_CATCHWORD = 7;

/** Cuts one sentence into rows, in text order. */
export function readRows(
  text: string,
  sentence: Span,
  quantities: readonly FoundQuantity[],
): readonly RowDraft[] {
  const clauses = readClauses(text, sentence, quantities);
  if (isBackground(clauses)) return [];
  const groups = groupClauses(clauses);
  const [first] = groups;
  if (first !== undefined && groups.length === 1) return cutLists(text, first);
  const rows: RowDraft[] = [];
  for (const group of groups) for (const row of cutLists(text, group)) rows.push(row);
  return rows;
}

/** A sentence that only says how things are holds no undertaking. */
function isBackground(clauses: readonly ReadClause[]): boolean {
  if (clauses.length === 1 && isCatchword(clauses[0])) return true;
  if (!clauses.some((clause) => clause.class === 'statement')) return false;
  return !clauses.some(undertakes) || argues(clauses);
}

function undertakes(clause: ReadClause, index: number, clauses: readonly ReadClause[]): boolean {
  if (clause.class === 'target') return true;
  if (clause.class === 'statement') return false;
  if (hasOwnDuty(clause) || BINDS_US.test(clause.text)) return true;
  if (clause.head.verbs.length === 0 || clause.head.before === 'subject') return false;
  return !isSubjectOf(clauses[index + 1]);
}

/**
 * 阅读是一座城市的根，滋养人心，改变风气: what begins by saying how things are goes on saying so until a word
 * binds somebody. 重点是…, 目标是… announce.
 */
function argues(clauses: readonly ReadClause[]): boolean {
  const [first] = clauses;
  if (first === undefined || first.class !== 'statement' || ANNOUNCES.test(first.text))
    return false;
  return !clauses.some((clause) => clause.class === 'target' || BINDS.test(clause.text));
}

/** 发展职业教育，既有利于就业，也是长远之计 : the first clause is what the next speaks of. */
function isSubjectOf(next: ReadClause | undefined): boolean {
  return next?.class === 'statement' && PREDICATE.test(next.text);
}

/** 政简易从: a few words that name nothing to be done. */
function isCatchword(clause: ReadClause | undefined): boolean {
  if (clause === undefined || clause.class !== 'fragment') return false;
  return clause.text.length <= LONGEST_CATCHWORD && !isProper(clause);
}
