import type { Decimal } from '@jiannuo/extraction';
import { rowHeight } from '../../row-height.ts';
import { writeWorkbook } from '../format/write-workbook.ts';
import type { CellStyle, WrittenCell, WrittenRow, WrittenSheet } from '../format/written-sheet.ts';
import { type UnitColumn, unitColumns } from './unit-columns.ts';
import { kindChoices, kindWords } from './unit-kinds.ts';
import type { UnitRow } from './unit-row.ts';

type Language = 'zh' | 'en';

/** Empty lines under the last unit that offer the list of kinds as well. */
const spareLines = 500;
const headFill = 'EFEFEF';

/** An empty list of units to fill in, with how to do so. */
export function writeUnitsTemplate(language: Language = 'zh'): Uint8Array {
  return writeUnits([], language);
}

/** A list of units as `readUnits` reads it. The same units give the same bytes. */
export function writeUnits(units: readonly UnitRow[], language: Language = 'zh'): Uint8Array {
  return writeWorkbook({
    sheets: [listSheet(units, language), guideSheet(language)],
    font: language === 'zh' ? '宋体' : 'Calibri',
    isLocked: false,
  });
}

function listSheet(units: readonly UnitRow[], language: Language): WrittenSheet {
  const kind = unitColumns.findIndex(({ key }) => key === 'kind') + 1;
  const words = language === 'zh' ? '请从列表中选择类别。' : 'Choose a kind from the list.';
  return {
    name: language === 'zh' ? '单位' : 'Units',
    isProtected: false,
    columns: unitColumns.map(({ width }) => ({ width })),
    rows: [headRow(language), ...units.map((unit) => unitRow(unit, language))],
    frozen: { rows: 1, columns: 2 },
    validations: [
      {
        ranges: [{ top: 2, bottom: 1 + units.length + spareLines, left: kind, right: kind }],
        rule: { kind: 'choice', choices: kindChoices(language) },
        // A list made by hand may say 局委办: it is understood all the same.
        mayKeep: true,
        title: unitColumns[kind - 1]?.[language] ?? '',
        prompt: words,
        error: words,
      },
    ],
    footer: language === 'zh' ? '第 &P 页，共 &N 页' : 'Page &P of &N',
  };
}

function headRow(language: Language): WrittenRow {
  const style = { bold: true, fill: headFill, border: true, align: 'center' } as const;
  return { height: 24, cells: unitColumns.map((column) => ({ value: column[language], style })) };
}

function unitRow(unit: UnitRow, language: Language): WrittenRow {
  const words = unitColumns.map(({ key }) => wordsOf(unit, key, language));
  const height = rowHeight(
    words.map((each, at) => ({ words: each, width: unitColumns[at]?.width ?? 10 })),
  );
  const style: CellStyle = { border: true, isText: true };
  return {
    height,
    cells: unitColumns.map(({ key }, at): WrittenCell => {
      if (key === 'ordinal') {
        return { value: { number: String(unit.ordinal) as Decimal }, style: { border: true } };
      }
      return { value: words[at] ?? '', style };
    }),
  };
}

function wordsOf(unit: UnitRow, key: UnitColumn, language: Language): string {
  switch (key) {
    case 'ordinal':
      return String(unit.ordinal);
    case 'name':
      return unit.name;
    case 'shortName':
      return unit.aliases[0] ?? '';
    case 'aliases':
      return unit.aliases.slice(1).join('、');
    case 'kind':
      return kindWords(unit.kind, language);
    case 'parent':
      return unit.parent ?? '';
    case 'person':
      return unit.contact?.person ?? '';
    case 'phone':
      return unit.contact?.phone ?? '';
    case 'members':
      return unit.members.join('、');
  }
}

function guideSheet(language: Language): WrittenSheet {
  const width = 100;
  const lines = guides[language];
  return {
    name: language === 'zh' ? '说明' : 'Guide',
    isProtected: false,
    columns: [{ width }],
    rows: lines.map((line, at) => ({
      height: at === 0 ? 30 : rowHeight([{ words: line, width }]),
      cells: [{ value: line, style: at === 0 ? { bold: true, fontSize: 14 } : {} }],
    })),
  };
}

const guides: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '单位名单填写说明',
    '1. 每行一个单位，“单位名称”必填，其余可以不填。列的先后不限，表头须在前 10 行内。',
    '2. 简称、别名用于识别报告和材料中的不同写法；几个别名之间用“、”隔开，同一名称不能属于两个单位。',
    `3. 类别：${kindChoices('zh').join('、')}。`,
    '4. 上级单位填名单中已有单位的名称或别名。',
    '5. 类别为“群体”的（如“各县（市、区）”），在“成员”栏填所含单位，用“、”隔开；其他类别不填成员。',
    '6. 排序填整数，小的在前；不填的按行的先后。',
  ],
  en: [
    'How to fill in the list of units',
    '1. One unit a row. Only the name is needed. Columns may stand in any order, their headings among the first ten rows.',
    '2. Short name and aliases are what reports call the unit; put 、 between aliases. No name may belong to two units.',
    `3. Kinds: ${kindChoices('en').join(', ')}.`,
    '4. Above: the name or an alias of another unit of the list.',
    '5. A group, such as 各县（市、区）, names its units under Members with 、 between them; other kinds have none.',
    '6. Order: whole numbers, the least first; without any the order of the rows counts.',
  ],
};
