import { expect, it } from 'vitest';
import { readNumbering } from './numbering.ts';

it.each([
  ['第一部分 回顾', 0, '第一部分'],
  ['一、今年工作', 1, '一、'],
  ['（三）扩大内需', 2, '（三）'],
  ['㈡扩大内需', 2, '㈡'],
  ['３．稳投资', 3, '３．'],
  ['第二，稳外贸', 4, '第二，'],
  ['——粮食产量', 4, '——'],
  ['--粮食产量', 4, '--'],
  ['（2）稳外贸', 5, '（2）'],
  ['⑳稳外贸', 5, '⑳'],
  ['⒇稳外贸', 5, '⒇'],
  ['一是稳外贸', 5, '一是'],
])('reads the number of %s', (text, rank, number) => {
  expect(readNumbering(text)).toEqual({ rank, number });
});

it.each([
  '',
  '一二三产业',
  '3.5亿元',
  '一、二产业融合',
  '一、二、三产业增加值',
  '二、三季度回升',
  '稳外贸',
])('finds none in %j', (text) => {
  expect(readNumbering(text)).toBeNull();
});
