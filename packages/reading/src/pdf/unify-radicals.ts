/**
 * Codes of radicals that a font draws with the glyph of a character, so that printing programs write
 * them in place of it, where the compatibility mapping of Unicode has none or the traditional one.
 */
const RADICALS: Readonly<Record<string, string>> = {
  '⺅': '亻',
  '⺉': '刂',
  '⺎': '兀',
  '⺐': '尢',
  '⺒': '巳',
  '⺓': '幺',
  '⺕': '彐',
  '⺖': '忄',
  '⺘': '扌',
  '⺙': '攵',
  '⺟': '母',
  '⺠': '民',
  '⺡': '氵',
  '⺣': '灬',
  '⺦': '丬',
  '⺨': '犭',
  '⺭': '礻',
  '⺰': '纟',
  '⺺': '肀',
  '⺾': '艹',
  '⻁': '虎',
  '⻂': '衤',
  '⻅': '见',
  '⻆': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻋': '车',
  '⻌': '辶',
  '⻐': '钅',
  '⻓': '长',
  '⻔': '门',
  '⻖': '阝',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻠': '饣',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
  '⼾': '户',
};

/** Gives radicals (⼀, ⻓) and compatibility forms the code of the character they are printed for. */
export function unifyRadicals(text: string): string {
  return text
    .replaceAll('⸺', '——')
    .replaceAll('⋯', '…')
    .replaceAll('‧', '·')
    .replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (char) => RADICALS[char] ?? char.normalize('NFKC'));
}
