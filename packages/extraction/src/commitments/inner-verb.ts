import { PhraseSet } from '../phrase-set.ts';
import { INNER_VERBS } from './lexicon/inner-verbs.ts';
import { withoutQuoted } from './quoted.ts';

const innerVerbs = new PhraseSet(INNER_VERBS);
const NAME_KINDS: readonly string[] = '行动 计划 工程 项目 试点 方案 办法 条例 基金 专项'.split(
  ' ',
);

/** 汇聚行动, 提升工程: the verb belongs to a name. */
function isNameTail(rest: string): boolean {
  return NAME_KINDS.some((kind) => rest.endsWith(kind) && rest.length - kind.length <= 2);
}

/** After these the verb is part of a noun phrase: 推进机制, 培育的企业. */
const NOUN_ENDINGS = [
  '的',
  '、',
  '和',
  '与',
  '期',
  '力度',
  '工作',
  '情况',
  '水平',
  '成果',
  '体系',
  '机制',
  '能力',
  '方案',
  '规律',
  '要求',
  '主体',
];

/**
 * Where the clause's own verb stands when the clause opens with something else, or -1.
 *
 *     依托开发区建设一批中试基地
 *           ^
 */
export function innerVerbAt(text: string, from: number): number {
  const bare = withoutQuoted(text);
  for (let at = from; at < bare.length - 2; at += 1) {
    const verb = innerVerbs.matchAt(bare, at);
    if (verb === null) continue;
    const rest = bare.slice(at + verb.length);
    const before = bare.charAt(at - 1);
    const isPartOfNoun =
      rest.length < 2 || isNameTail(rest) || NOUN_ENDINGS.some((ending) => rest.startsWith(ending));
    if (!isPartOfNoun && before !== '的' && before !== '、' && before !== '和') return at;
    at += verb.length - 1;
  }
  return -1;
}
