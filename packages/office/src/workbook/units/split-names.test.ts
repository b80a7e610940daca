import { expect, it } from 'vitest';
import { splitNames } from './split-names.ts';

it.each<readonly [string, readonly string[]]>([
  ['市发改委、市教育局', ['市发改委', '市教育局']],
  ['市发改委,市教育局；团市委\n市妇联', ['市发改委', '市教育局', '团市委', '市妇联']],
  ['各县（市、区）政府、园区', ['各县（市、区）政府', '园区']],
  ['（甲、乙', ['（甲、乙']],
  ['甲）、乙', ['甲）', '乙']],
  [' 甲 、、甲 ', ['甲']],
  ['', []],
])('splits “%s”', (words, names) => {
  expect(splitNames(words)).toEqual(names);
});
