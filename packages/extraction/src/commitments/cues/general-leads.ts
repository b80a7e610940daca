import { PhraseSet } from '../../phrase-set.ts';
import type { ReadClause } from '../clause.ts';
import { isNamed, isProper } from '../is-named.ts';
import { DEFINITE_ENDINGS, GENERAL_OPENINGS } from '../lexicon/general-openings.ts';
import { ENABLING_VERBS, WARNING_VERBS } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';

const openings = new PhraseSet(GENERAL_OPENINGS);
const definiteEndings = new PhraseSet(DEFINITE_ENDINGS);
const enabling = new Set(ENABLING_VERBS);
/** No instance of anything general. */
const forbidding = new Set([...WARNING_VERBS, '严禁', '禁止', '严厉打击', '打击', '遏制']);
const LONGEST = 22;
/** 聚焦“更宜居”建设美丽乡村: under these the first clause names the theme of what follows. */
const FRAMED = /^(?:聚焦|围绕|紧扣)/u;

/** 强化科技赋能，建设三家中试基地 : a sentence's first clause, short and general, leads to a definite one. */
export const generalLeads: Cue = ({ index, left, right, count }) => {
  if (index !== 0 || left.class !== 'action') return 0;
  if (left.text.length > LONGEST || !isGeneral(left) || isProper(left)) return 0;
  if (left.head.verbs[0] === '发展' && left.text.includes('、')) return 0;
  if (left.head.before === 'frame')
    return FRAMED.test(left.text) || right.class === 'target' ? 2.5 : 0;
  if (right.class === 'target') return 3;
  if (isDefinite(left) || forbidding.has(right.head.verbs[0] ?? '')) return 0;
  if (right.class === 'frame') return 1.5;
  if (isNamed(right)) return 2.5;
  return count <= 3 ? 1.5 : 1.2;
};

function isGeneral({ text, head, from }: ReadClause): boolean {
  if (head.before === 'frame') return true;
  return openings.lengthAt(text, head.verbFrom - from - head.manner.length) > 0;
}

/** 深化“粮安”行动, 支持企业开拓市场: a thing with a name, or somebody with an act of their own, leads to nothing. */
function isDefinite({ text, bare, head }: ReadClause): boolean {
  const verb = head.verbs[0] ?? '';
  if (definiteEndings.matchBefore(text, text.length) !== null) return true;
  if (verb === '发展') return false;
  if (verb === '加大') return true;
  if (bare !== text || (enabling.has(verb) && head.manner === '')) return true;
  return text.includes('、') && text.includes('等');
}
