import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';
import { REASON_OPENERS, STATEMENT_OPENERS, STATIVE_WORDS } from '../lexicon/statements.ts';

const openers = new PhraseSet(STATEMENT_OPENERS);
const reasons = new PhraseSet(REASON_OPENERS);
const stative = new PhraseSet(STATIVE_WORDS);

/** 一是, 特别是, 实事求是: no copula. */
const NO_COPULA =
  /^[一二三四五六七八九十]+是|(?:特别|尤其|还|凡|总|或|但|于|可|求|以为|其|一方)是|是否/gu;
/** 牢记绿水青山就是金山银山的理念: what is so is the content of a principle. */
const PRINCIPLE = /的(?:\S{0,4})(?:理念|思想|定位|论断|方针|原则|政策|意识|要求)$/u;
/** 稳岗，就是要…: says what is to be done. */
const BINDING = '就是要';
/** 发生了深刻变化: done, not to be done. */
const DONE = /(?<![为除])了(?!解|却|然|结)/u;

/**
 * Says how things are, not what shall be done.
 *
 *     消费仍是我省的短板
 *         ^
 */
export function isStatement(clause: HeadedClause): boolean {
  const { text, bare, head, from, targets } = clause;
  if (targets.length > 0) return false;
  if (reasons.lengthAt(text, 0) > 0) return true;
  if (head.verbs.length > 0) {
    const copula = bare.indexOf('是', head.objectFrom - from);
    if (copula >= 0 && isSubject(bare, head.objectFrom - from)) return true;
  }
  if (head.before === 'nothing') return false;
  if (openers.lengthAt(text, 0) > 0) return !text.startsWith(BINDING);
  if (head.verbs.length > 0) return false;
  return stative.isIn(bare.replace(NO_COPULA, '')) || (bare.includes('了') && DONE.test(bare));
}

/** 建设社区食堂是民心所向: the verb opens what is spoken of. */
function isSubject(bare: string, objectFrom: number): boolean {
  if (PRINCIPLE.test(bare)) return false;
  return bare.slice(objectFrom).replace(NO_COPULA, '').includes('是');
}
