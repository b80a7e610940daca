const DUE_PHRASE =
  /(?:(?:到|至|在)?(?:20\d\d年|今年|明年|年内|年底|年末|上半年|下半年|第?[一二三四1-4]季度|\d{1,2}月(?:\d{1,2}日)?|“十[二三四五六]五”(?:期间|时期|末)|[两三五]年内|春节|国庆节?|汛期)(?:底|末|份|内)*(?:之?前)?)+/uy;

/**
 * The length of the words at `at` that say when something is due; 0 when none do.
 *
 *     9月底前启用新客运站
 *     ^
 */
export function duePhraseAt(text: string, at: number): number {
  DUE_PHRASE.lastIndex = at;
  return DUE_PHRASE.exec(text)?.[0].length ?? 0;
}
