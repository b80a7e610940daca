import type { Suspicion } from '../suspicion.ts';

interface Frame {
  readonly pattern: RegExp;
  readonly code: Suspicion['code'];
  readonly message: string;
  readonly repair?: (words: string) => string;
}

/** Sentence frames of the genre that are visibly broken. */
const frames: readonly Frame[] = [
  {
    // 深入推进“内卷式”竞争，
    //       ^ what is promoted is an evil: the word for fighting it is gone
    pattern:
      /(?:推进|推动|深化|加强|促进|加快|开展|实施|强化)(?:“?内卷式”?(?:恶性)?竞争|隐性债务|违法犯罪(?:活动)?|电信网络诈骗|形式主义|官僚主义|腐败问题|环境污染|安全隐患|拖欠账款)(?=[，。；])/g,
    code: 'suspect-missing-verb',
    message: '动词与宾语意思相反，疑脱“整治”“防治”一类的字',
    repair: (words) => `${words}整治`,
  },
  {
    // 加快，推进产业升级。
    //     ^ a verb that needs an object stands alone before the comma
    pattern:
      /(?<=[。；，\n])(?:加快推进|大力实施|深入开展|着力推动|积极推动|加快建设|深入实施)(?=[，。；])/g,
    code: 'suspect-missing-object',
    message: '动词之后没有宾语，疑有脱漏',
  },
  {
    // 着力发展数控机床、瞄准核心部件
    //                       ^ a new clause begins, so the mark should be a comma
    pattern: /、(?=(?:聚焦|围绕|瞄准|着眼于?)[\u4e00-\u9fa5]{2,8}、)/g,
    code: 'suspect-punctuation',
    message: '顿号之后另起一个动宾分句，疑为逗号',
    repair: () => '，',
  },
  {
    // 培育新兴的战略性新兴产业
    //     ^^^^         ^^ the adjective says what the noun already says
    pattern:
      /(新兴|优势|先进|重点|主导|特色|重大|优质|关键|核心|高端|绿色|智能|现代)的[\u4e00-\u9fa5]{1,4}\1[\u4e00-\u9fa5]{2}/g,
    code: 'suspect-doubled-words',
    message: '定语与中心语重复，疑有一处误植',
  },
  {
    // 的。们要  a sentence cannot begin with a word that only follows others
    pattern: /(?<=[。！？；])[们了吗呢](?=[\u4e00-\u9fa5])/g,
    code: 'suspect-broken-sentence',
    message: '句首的字不能独立开头，前面疑有脱漏',
  },
];

/** Finds frames with a missing verb or object, or a mark that belongs to another frame. */
export function findBrokenFrames(text: string): readonly Suspicion[] {
  return frames.flatMap(({ pattern, code, message, repair }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: words, index }): Suspicion => ({
        code,
        from: index,
        to: index + words.length,
        message,
        ...(repair === undefined ? {} : { suggestion: repair(words) }),
      }),
    ),
  );
}
