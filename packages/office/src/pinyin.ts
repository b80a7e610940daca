import { pinyin } from 'pinyin-pro';

/** First letters of the words in pinyin, such as gdzctz for 固定资产投资; other letters stay. */
export function initialsOf(words: string): string {
  return pinyin(words, { pattern: 'first', toneType: 'none', type: 'array', v: true })
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

/** Full pinyin without tones, to put names in the order of a Chinese dictionary. */
export function pinyinOf(words: string): string {
  return pinyin(words, { toneType: 'none', type: 'array', v: true }).join(' ').toLowerCase();
}
