import { PhraseSet } from '../../phrase-set.ts';
import type { Cue } from './cue.ts';

/** Adverbs that announce work of its own; clauses of result hardly ever open with them. */
const pushing = new PhraseSet(
  '着力 大力 积极 深入 重点 精心 主动 高标准 高质量 高水平 全面提升 全面提高'.split(' '),
);

/** 优化监管流程，着力营造公平环境 : an adverb of effort opens an undertaking, whatever its verb. */
export const pushOpensRow: Cue = ({ right }) =>
  right.class === 'action' && pushing.lengthAt(right.text, 0) > 0 ? -1.1 : 0;
