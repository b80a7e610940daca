const HAN = '[一二三四五六七八九十百]';
const OWN_NUMBER = new RegExp(
  [
    `^第(?:${HAN}{1,4}|\\d{1,3})[章节篇条款编]`,
    `^第${HAN}{1,3}部分`,
    `^${HAN}{1,3}[、．.](?!${HAN}{1,3}[、产])`,
    `^[（(](?:${HAN}{1,3}|\\d{1,3})[）)]`,
    `^\\d{1,3}(?:[、．]|\\.(?!\\d))`,
    `^\\d{1,2}(?:\\.\\d{1,2}){1,4}(?=\\s)`,
    '^[①-⑳㈠-㈩⑴-⒛]',
  ].join('|'),
);

/**
 * True where a paragraph's own text begins with its number. WPS makes headings with typed numbers
 * members of a list as well; printing the list's number would double it.
 */
export function carriesNumber(text: string): boolean {
  return OWN_NUMBER.test(text.trimStart().slice(0, 16));
}

/** A number with what parts it from the words: nothing behind Chinese marks, else a space. */
export function withGap(number: string): string {
  return number === '' || /[、。．：，）】》—–―\s]$/.test(number) ? number : `${number} `;
}
