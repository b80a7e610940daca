import type { Decimal } from '@jiannuo/extraction';
import { rowHeight } from '../../row-height.ts';
import type { CellRange } from '../format/cell-address.ts';
import type { CellStyle, WrittenCell, WrittenRow, WrittenSheet } from '../format/written-sheet.ts';
import {
  type ColumnName,
  headRows,
  joinedColumns,
  reportingColumns,
  sheetNames,
  writtenColumn,
} from './columns.ts';
import { formValidations } from './form-validations.ts';
import { linesOf, measureLabel, type ReportingLine } from './reporting-lines.ts';
import type { ReportingSheet } from './reporting-sheet.ts';

/** Fills of the cells that are read, of their headings, of the other headings, and of cells that ask nothing. */
const tint = { input: 'FFF7D6', inputHead: 'FFE699', head: 'EFEFEF', idle: 'F2F2F2' } as const;
/** Lowest row, in points: there must be room to write two lines. */
const lowestPoints = 34;
const highestPoints = 409;
const centred: ReadonlySet<ColumnName> = new Set(['number', 'code', 'role', 'due', 'noChange']);
/** Columns people write into: what does not fit is cut at the end, not at both. */
const written: ReadonlySet<ColumnName> = new Set(['words', 'problem', 'nextStep']);
const rightHand: ReadonlySet<ColumnName> = new Set(['planned', 'last', 'figure']);
/** Digits a cell keeps of a number; longer ones are shown as text, which loses none. */
const cellDigits = 15;

/** The sheet a unit fills in: a line for each figure it owes, and one for each row of words. */
export function formSheet(sheet: ReportingSheet, longestWords: number): WrittenSheet {
  const { language } = sheet;
  const lines = linesOf(sheet);
  const heights = heightsOf(lines, language);
  return {
    name: sheetNames.form[language],
    isProtected: true,
    columns: reportingColumns.map(({ key, width }) => ({ width, isHidden: key === 'lineId' })),
    rows: [
      ...headOf(sheet),
      ...lines.map(
        (line, at): WrittenRow => ({
          height: heights[at] ?? lowestPoints,
          isFixed: line.row.goals.length > 1,
          cells: reportingColumns.map(({ key }) => cellOf(line, key, language)),
        }),
      ),
    ],
    merges: [...headMerges(), ...rowMerges(lines)],
    validations: formValidations(lines, language, longestWords),
    frozen: { rows: headRows, columns: writtenColumn('title') },
    paper: 'A3',
    footer: language === 'zh' ? '第 &P 页，共 &N 页' : 'Page &P of &N',
  };
}

function headOf(sheet: ReportingSheet): WrittenRow[] {
  const { language } = sheet;
  const title: WrittenCell = {
    value: titleOf(sheet),
    style: { fontSize: 18, bold: true, align: 'center' },
  };
  const notice: WrittenCell = { value: noticeOf(sheet), style: { bold: true } };
  const heads = reportingColumns.map(
    (column): WrittenCell => ({
      value: column[language],
      style: {
        bold: true,
        fill: column.isInput ? tint.inputHead : tint.head,
        border: true,
        align: 'center',
      },
    }),
  );
  return [
    { height: 36, isFixed: true, cells: [title] },
    { height: 24, isFixed: true, cells: [notice] },
    { height: 30, isFixed: true, cells: heads },
  ];
}

function titleOf({ jurisdiction, reportTitle, periodLabel, language }: ReportingSheet): string {
  const report = reportTitle.includes(jurisdiction) ? reportTitle : `${jurisdiction}${reportTitle}`;
  return language === 'zh'
    ? `${report}任务进展填报表（${periodLabel}）`
    : `${report}: progress to report, ${periodLabel}`;
}

function noticeOf({ unit, dueDate, language }: ReportingSheet): string {
  if (language === 'en') {
    return `${unit}: please hand in by ${dueDate}. Fill in the tinted cells only; see the sheet ${sheetNames.guide.en}.`;
  }
  const [year, month, day] = dueDate.split('-').map(Number);
  return `填报单位：${unit}　　请于 ${year}年${month}月${day}日前交回。只填着色的单元格，填法见“${sheetNames.guide.zh}”表。`;
}

function cellOf(line: ReportingLine, key: ColumnName, language: 'zh' | 'en'): WrittenCell {
  // Cells under the first of a joined range keep borders and protection, and hold nothing.
  const isCovered = joinedColumns.has(key) && !line.isFirstOfRow;
  return { value: isCovered ? null : contentOf(line, key, language), style: styleOf(line, key) };
}

function contentOf(
  line: ReportingLine,
  key: ColumnName,
  language: 'zh' | 'en',
): WrittenCell['value'] {
  const { row, goal } = line;
  switch (key) {
    case 'number':
      return { number: String(line.number) as Decimal };
    case 'code':
      return row.code;
    case 'title':
      return row.childrenNote === undefined
        ? row.title
        : `${row.title}\n${noteOf(row.childrenNote, language)}`;
    case 'role':
      return row.roleLabel;
    case 'due':
      return row.dueLabel;
    case 'measure':
      return measureLabel(goal);
    case 'target':
      return goal?.targetLabel ?? null;
    case 'planned':
      return figureValue(goal?.planned ?? null);
    case 'last':
      return figureValue(goal?.last ?? null);
    case 'lastWords':
      return row.lastWords;
    case 'lineId':
      return line.id;
    case 'figure':
    case 'words':
    case 'problem':
    case 'nextStep':
    case 'noChange':
      return null;
  }
}

function noteOf(note: string, language: 'zh' | 'en'): string {
  return language === 'zh' ? `（${note}）` : `(${note})`;
}

function figureValue(value: Decimal | null): WrittenCell['value'] {
  if (value === null) return null;
  return value.replaceAll(/[-.]/g, '').length > cellDigits ? value : { number: value };
}

function styleOf({ goal }: ReportingLine, key: ColumnName): CellStyle {
  const isIdle = key === 'figure' && goal === null;
  const isInput =
    reportingColumns.some((column) => column.key === key && column.isInput) && !isIdle;
  return {
    border: true,
    align: centred.has(key) ? 'center' : rightHand.has(key) ? 'right' : 'left',
    top: written.has(key),
    unlocked: isInput,
    // A number must stay one, and a choice is one of the list: all other cells take words.
    isText: !rightHand.has(key) && key !== 'number' && key !== 'noChange',
    ...(isInput ? { fill: tint.input } : isIdle ? { fill: tint.idle } : {}),
  };
}

function headMerges(): CellRange[] {
  const right = writtenColumn('noChange');
  return [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right }));
}

function rowMerges(lines: readonly ReportingLine[]): CellRange[] {
  return lines.flatMap(({ row, isFirstOfRow }, at) => {
    if (!isFirstOfRow || row.goals.length < 2) return [];
    const top = headRows + 1 + at;
    return [...joinedColumns].map((key) => {
      const column = writtenColumn(key);
      return { top, bottom: top + row.goals.length - 1, left: column, right: column };
    });
  });
}

/** Heights for all words to be seen; what a joined cell needs is spread over its lines. */
function heightsOf(lines: readonly ReportingLine[], language: 'zh' | 'en'): number[] {
  return lines.map((line) => {
    const shown = (keys: (key: ColumnName) => boolean) =>
      rowHeight(
        reportingColumns
          .filter(({ key }) => keys(key))
          .map(({ key, width }) => ({ words: wordsOf(line, key, language), width })),
      );
    const joined = shown((key) => joinedColumns.has(key));
    const own = shown((key) => !joinedColumns.has(key) && key !== 'lineId');
    const share = Math.ceil(joined / Math.max(1, line.row.goals.length));
    return Math.min(highestPoints, Math.max(lowestPoints, own, share));
  });
}

function wordsOf(line: ReportingLine, key: ColumnName, language: 'zh' | 'en'): string {
  const value = contentOf(line, key, language);
  if (value === null) return '';
  return typeof value === 'string' ? value : value.number;
}
