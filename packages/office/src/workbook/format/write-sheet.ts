import { addressOf, rangeAddress } from './cell-address.ts';
import type { Rule, Validation, WrittenCell, WrittenRow, WrittenSheet } from './written-sheet.ts';
import { mainSpace, xmlAttribute, xmlHead, xmlText } from './xml-text.ts';

/** Where cells find the index of their style and of their text. */
export interface SheetTables {
  styleIndex(cell: WrittenCell): number;
  textIndex(text: string): number;
}

/** The part of one sheet. */
export function sheetXml(sheet: WrittenSheet, tables: SheetTables, isFirst: boolean): string {
  return [
    `${xmlHead}<worksheet xmlns="${mainSpace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewOf(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsOf(sheet),
    `<sheetData>${sheet.rows.map((row, at) => rowOf(row, at + 1, tables)).join('')}</sheetData>`,
    sheet.isProtected ? protection : '',
    mergesOf(sheet),
    validationsOf(sheet),
    pageOf(sheet),
    '</worksheet>',
  ].join('');
}

/** Without a password: it keeps hands off by mistake. Heights and widths may be changed. */
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

function viewOf({ frozen }: WrittenSheet, isFirst: boolean): string {
  const tab = isFirst ? ' tabSelected="1"' : '';
  if (frozen === undefined) {
    return `<sheetViews><sheetView${tab} showGridLines="0" workbookViewId="0"/></sheetViews>`;
  }
  const { rows, columns } = frozen;
  const corner = addressOf(rows + 1, columns + 1);
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${rows}"`;
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  return (
    `<sheetViews><sheetView${tab} showGridLines="0" workbookViewId="0">` +
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsOf({ columns }: WrittenSheet): string {
  const each = columns.map(({ width, isHidden = false }, at) => {
    const hidden = isHidden ? ' hidden="1"' : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${width}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

function rowOf(
  { height, isFixed = false, cells }: WrittenRow,
  number: number,
  tables: SheetTables,
): string {
  const each = cells.map((cell, at) =>
    cell === null ? '' : cellOf(cell, addressOf(number, at + 1), tables),
  );
  return `<row r="${number}" ht="${height}"${isFixed ? ' customHeight="1"' : ''}>${each.join('')}</row>`;
}

function cellOf(cell: WrittenCell, address: string, tables: SheetTables): string {
  const start = `<c r="${address}" s="${tables.styleIndex(cell)}"`;
  const { value } = cell;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'string') return `${start} t="s"><v>${tables.textIndex(value)}</v></c>`;
  return `${start}><v>${value.number}</v></c>`;
}

function mergesOf({ merges = [] }: WrittenSheet): string {
  if (merges.length === 0) return '';
  const each = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}

function validationsOf({ validations = [] }: WrittenSheet): string {
  const used = validations.filter(({ ranges }) => ranges.length > 0);
  if (used.length === 0) return '';
  return `<dataValidations count="${used.length}">${used.map(validationOf).join('')}</dataValidations>`;
}

function validationOf({ ranges, rule, mayKeep, title, prompt, error }: Validation): string {
  const { type, formulas } = ruleOf(rule);
  return (
    `<dataValidation ${type}${mayKeep ? ' errorStyle="warning"' : ''} allowBlank="1"` +
    ` showInputMessage="1" showErrorMessage="1" errorTitle="${xmlAttribute(title)}"` +
    ` error="${xmlAttribute(error)}" promptTitle="${xmlAttribute(title)}"` +
    ` prompt="${xmlAttribute(prompt)}" sqref="${ranges.map(rangeAddress).join(' ')}">` +
    `${formulas.map((formula, at) => `<formula${at + 1}>${xmlText(formula)}</formula${at + 1}>`).join('')}` +
    '</dataValidation>'
  );
}

/** No figure of a ledger is larger than this, either way. */
const largestFigure = '1000000000000000';

function ruleOf(rule: Rule): { type: string; formulas: string[] } {
  switch (rule.kind) {
    case 'number':
      return {
        type: 'type="decimal" operator="between"',
        formulas: [`-${largestFigure}`, largestFigure],
      };
    case 'choice':
      return { type: 'type="list"', formulas: [`"${rule.choices.join(',')}"`] };
    case 'length':
      return { type: 'type="textLength" operator="lessThanOrEqual"', formulas: [`${rule.most}`] };
  }
}

function pageOf({ paper = 'A4', footer }: WrittenSheet): string {
  const foot =
    footer === undefined
      ? ''
      : `<headerFooter><oddFooter>&amp;C${xmlText(footer)}</oddFooter></headerFooter>`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${paper === 'A3' ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    foot
  );
}
