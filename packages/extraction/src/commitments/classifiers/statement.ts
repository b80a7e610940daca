import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';
import { STATEMENT_OPENERS, STATIVE_WORDS } from '../lexicon/statements.ts';

const openers = new PhraseSet(STATEMENT_OPENERS);
const stative = new PhraseSet(STATIVE_WORDS);

/** 一是, 特别是, 实事求是: no copula. */
const NO_COPULA = /^[一二三四五六七八九十]+是|(?:特别|尤其|还|凡|总|或|但|于|可|求)是|是否/gu;

/**
 * Says how things are, not what shall be done.
 *
 *     消费仍是我省的短板
 *         ^
 */
export function isStatement(clause: HeadedClause): boolean {
  if (clause.head.before === 'nothing' || clause.targets.length > 0) return false;
  if (openers.lengthAt(clause.text, 0) > 0) return true;
  return clause.head.verbs.length === 0 && stative.isIn(clause.bare.replace(NO_COPULA, ''));
}
