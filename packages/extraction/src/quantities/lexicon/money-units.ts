/*
 * Units of money and their parts. Data only.
 */

/** Code of a currency by its printed name; 角 and 分 are parts and stand in `MONEY_PARTS`. */
export const MONEY_UNITS: ReadonlyMap<string, string> = new Map([
  ...names('CNY', '元 圆 块 块钱 元钱 人民币 元人民币 人民币元 塊'),
  ...names('USD', '美元 美圆 美金 美刀'),
  ...names('EUR', '欧元'),
  ...names('JPY', '日元 日圆 円'),
  ...names('HKD', '港元 港币 港圆'),
  ...names('TWD', '台币 新台币 新台幣'),
  ...names('MOP', '澳门元 葡币'),
  ...names('GBP', '英镑'),
  ...names('CHF', '瑞士法郎'),
  ...names('AUD', '澳元'),
  ...names('CAD', '加元'),
  ...names('NZD', '新西兰元'),
  ...names('SGD', '新加坡元 新元'),
  ...names('KRW', '韩元'),
  ...names('RUB', '卢布'),
  ...names('INR', '卢比'),
  ...names('THB', '泰铢'),
  ...names('VND', '越南盾'),
  ...names('MYR', '林吉特'),
  ...names('NGN', '奈拉'),
  ...names('XBT', '比特币 个比特币'),
]);

/** Signs printed before the figure. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['￥', 'CNY'],
  ['¥', 'CNY'],
  ['人民币', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/** Parts of the unit before, as powers of ten of it. */
export const MONEY_PARTS: ReadonlyMap<string, number> = new Map([
  ['角', -1],
  ['毛', -1],
  ['毛钱', -1],
  ['分', -2],
  ['分钱', -2],
  ['美分', -2],
  ['日本钱', -2],
  ['日本銭', -2],
]);

function names(code: string, words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, code] as const);
}
