import { PhraseSet } from '../phrase-set.ts';
import { INNER_VERBS } from './lexicon/inner-verbs.ts';

const innerVerbs = new PhraseSet(INNER_VERBS);

/** 汇聚行动, 提升工程: the verb belongs to a name. */
const nameKinds = new PhraseSet('行动 计划 工程 项目 试点 方案 办法 条例 基金 专项'.split(' '));
const LONGEST_NAME_TAIL = 4;

/** After these the verb is part of a noun phrase: 推进机制, 培育的企业. */
const nounEndings = new PhraseSet(
  '的 、 和 与 性 率 者 期 力度 工作 情况 水平 成果 体系 机制 能力 方案 规律 要求 主体 格局 潜力 空间 前景 势头 态势 动能 优势'.split(
    ' ',
  ),
);
/** Before it too: 企业的培育, 引进和培育. */
const nounJoints = new PhraseSet(['的', '、', '和']);

/**
 * Where the clause's own verb stands when the clause opens with something else, or -1. `bare` is the
 * clause without its quotations.
 *
 *     依托开发区建设一批中试基地
 *           ^
 */
export function innerVerbAt(bare: string, from: number): number {
  for (let at = from; at < bare.length - 2; at += 1) {
    const length = innerVerbs.lengthAt(bare, at);
    if (length === 0) continue;
    if (nounJoints.lengthAt(bare, at - 1) === 0 && governs(bare, at + length)) return at;
    at += length - 1;
  }
  return -1;
}

/** True when what follows a verb can be its object. */
function governs(bare: string, from: number): boolean {
  const length = bare.length - from;
  if (length < 2 || nounEndings.lengthAt(bare, from) > 0) return false;
  return length > LONGEST_NAME_TAIL || nameKinds.matchBefore(bare, bare.length, from) === null;
}
