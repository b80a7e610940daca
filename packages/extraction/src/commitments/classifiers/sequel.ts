import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';
import { RESULT_MANNERS, RESULT_OPENERS } from '../lexicon/results.ts';

const openers = new PhraseSet(RESULT_OPENERS);
const manners = new PhraseSet(RESULT_MANNERS);
/** 以…促进, 把…转化为: what opens a clause of this form, and the form. */
const means = new PhraseSet(['以', '把', '将', '用', '靠']);
const BY_MEANS =
  /^..{2,30}(?<!为)(?:助推|推动|促进|带动|重塑|赋能|赢得|换|检验|推向|变为|转化为|落到|抓到|建成|调整到|送到|送给|送上|摆在|放在|用在|花在|贯穿|体现到|体现在|落实到|做到)/u;
/** 为…提供, 向…贡献. */
const someone = new PhraseSet(['为', '向', '也为', '并为', '也向', '多为', '更为', '更好为']);
const FOR_SOMEONE =
  /^..{2,40}(?:提供|创造|奠定|增添|贡献|作出|做出|注入|积蓄|营造|赋能|蓄势|聚能|蓄能|添彩|增光|护航|铺路|筑基|撑腰|助威|[吹送]“)/u;

/**
 * Says outright that it tells what the clause before is for.
 *
 *     开展营商环境提升行动，让企业办事更省心
 *                       ^
 */
export function isSequel(clause: HeadedClause): boolean {
  if (clause.isFirst) return false;
  const { text, bare } = clause;
  const at = manners.lengthAt(text, 0);
  if (openers.lengthAt(text, at) > 0) return true;
  if (means.lengthAt(text, at) > 0) return BY_MEANS.test(bare.slice(at));
  return someone.lengthAt(text, at) > 0 && FOR_SOMEONE.test(bare.slice(at));
}
