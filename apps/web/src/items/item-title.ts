import type { Item } from '@jiannuo/contract';

type Titled = Pick<Item, 'title'> & { readonly goals: readonly { readonly measure: string }[] };

/** A figure with hardly a word: 85亿元, 不低于3.5%. */
const bareFigure = /^(?:达到|超过?|约|不低于|不少于|增长|下降)?\d.{0,9}$/;

/** The item's words; where they are a bare figure, the measure stands before it: 技改投资 85亿元. */
export function itemTitle({ title, goals }: Titled): string {
  const measure = goals[0]?.measure ?? '';
  const isBare = bareFigure.test(title) && measure !== '' && !title.includes(measure);
  return isBare ? `${measure} ${title}` : title;
}

/** The code of the row of the ledger an item comes from: that of a part without its own number. */
export function rowCode(code: string): string {
  return code.split('/')[0] ?? code;
}
