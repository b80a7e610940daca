import { expect, it } from 'vitest';
import { faultLine } from './fault-line.ts';

it('parts where something is wrong from what is wrong', () => {
  const fault = {
    sheet: '填报：一季度',
    cell: 'K7',
    line: 7,
    zh: '工作表“填报：一季度” K7：“约5”不是确切的数。请只填一个数字，如：12.5。',
    en: 'Sheet “填报：一季度”, K7: “约5” is no exact number. Type one: 12.5.',
  };
  expect(faultLine(fault, 'zh')).toEqual({
    sheet: '填报：一季度',
    cell: 'K7',
    said: '“约5”不是确切的数。请只填一个数字，如：12.5。',
  });
  expect(faultLine(fault, 'en').said).toBe('“约5” is no exact number. Type one: 12.5.');
});

it('names the row where there is no cell, and nothing where it is about the file', () => {
  const row = { sheet: '单位', cell: null, line: 3, zh: '工作表“单位”第 3 行：缺。', en: 'x' };
  expect(faultLine(row, 'zh')).toEqual({ sheet: '单位', cell: '3', said: '缺。' });
  const file = { sheet: null, cell: null, line: null, zh: '文件是空的：请确认。', en: 'Empty.' };
  expect(faultLine(file, 'zh')).toEqual({ sheet: '', cell: '', said: '文件是空的：请确认。' });
});
