/** The start of another numbered item, at the head of a line. */
const NEXT_ITEM =
  /\n\s*(?:\d{1,2}[．.、]|[（(]?[一二三四五六七八九十]+[）)、]|附件|第[一二三四五六七八九十]+[，、])/;

/**
 * True when another numbered item begins in the words: what is printed after it (牵头单位：…,
 * 完成时限：…) no longer speaks for what stands before.
 */
export function holdsNextItem(words: string): boolean {
  return NEXT_ITEM.test(words);
}
