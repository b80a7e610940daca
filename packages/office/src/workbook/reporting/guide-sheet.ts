import { rowHeight } from '../../row-height.ts';
import type { WrittenSheet } from '../format/written-sheet.ts';
import { sheetNames } from './columns.ts';

const width = 100;

/** How to fill the form in, for those who were told nothing else. */
export function guideSheet(language: 'zh' | 'en', longestWords: number): WrittenSheet {
  const lines = (language === 'zh' ? guideZh : guideEn)(longestWords);
  return {
    name: sheetNames.guide[language],
    isProtected: true,
    columns: [{ width }],
    rows: lines.map((line, at) => ({
      height: at === 0 ? 30 : rowHeight([{ words: line, width }]),
      cells: [{ value: line, style: at === 0 ? { bold: true, fontSize: 14 } : {} }],
    })),
  };
}

function guideZh(longestWords: number): string[] {
  return [
    '填报说明',
    '1. 本表只列本单位本期要报的任务。请直接在“填报”表中填写，不要另建表格，也不要把内容复制到别的文件交回。',
    '2. 只读取着色的单元格，其余单元格已保护，改动无效。不要增删、移动行列，不要合并单元格。',
    '3. 本期累计完成：填年初至本期末的累计数，只填数字。单位见“指标”栏括号：单位为亿元、完成 12.5亿元的，填 12.5。百分比填 30.5 或 30.5% 均可。没有指标的行不填数。',
    '4. 数据与目标值或上期数相差上千倍的，会提示核对“万”“亿”。数据无误的，连同单位再填一次，如“0.05亿元”。',
    `5. 进展情况、存在问题、下一步措施：每格不超过 ${longestWords} 字。“上期进展”只供参考，不作为本期内容。`,
    '6. 与上期相比没有变化的，“无变化”栏选“是”，不再填数。',
    '7. 填好后保存为 .xlsx 格式交回。交回时逐格核对，有错的会指出单元格；全部改正后才会保存，不会只存一部分。',
  ];
}

function guideEn(longestWords: number): string[] {
  return [
    'How to fill this in',
    '1. The form lists what your unit is asked to report for this period. Fill in this file; do not copy its contents into another.',
    '2. Only tinted cells are read; the others are protected. Do not add, remove or move rows and columns, and do not merge cells.',
    '3. Total to date: the total from the start of the year to the end of the period, a number alone. Its unit stands behind the measure: 12.5 for 12.5亿元. A percentage may be 30.5 or 30.5%. Rows without a measure take no number.',
    '4. A number a thousand times off its target or the last one is asked about. If it is right, type it with its unit, such as 0.05亿元.',
    `5. Progress, problems and next steps: up to ${longestWords} characters a cell. Last progress is shown for reference and is not taken over.`,
    '6. Where nothing has changed since the last period choose Yes under No change, and type no number.',
    '7. Save the file as .xlsx and hand it in. Every cell is checked and each wrong one is named; nothing is kept until all are right.',
  ];
}
