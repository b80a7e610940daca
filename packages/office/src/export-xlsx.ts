import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Commitment } from '@jiannuo/contract';
import type { ColumnKey } from '@jiannuo/contract/columns';
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Feature, type SheetData } from 'write-excel-file/node';
import { cellOf, type LedgerColumn } from './export-cells.ts';
import type { LedgerTable } from './ledger-table.ts';
import type { Language } from './office.ts';
import { rowHeight } from './row-height.ts';

/** Title and column names: frozen on screen and printed on every page. */
const headRows = 2;
/** Columns whose cells are short and stand in the middle. */
const centred = new Set(['number', 'code', 'kind', 'strength', 'deadline', 'check', 'light']);
/** Excel's longest text in a cell. */
const longestCell = 32_767;
/** On paper an assumed date stands on one line, and a long heading on two or three. */
const widerColumns: Readonly<Partial<Record<ColumnKey, number>>> = { section: 34, deadline: 24 };
const border = { borderStyle: 'thin', borderColor: '#808080' } as const;

/**
 * The ledger as offices file it: title, frozen heads, wrapped text, borders, A3 landscape one page
 * wide with the heads on every page. The same ledger gives the same bytes.
 */
export async function writeXlsx(table: LedgerTable): Promise<Uint8Array> {
  const { columns, language } = table;
  const sheet = language === 'zh' ? '台账' : 'Ledger';
  const file = writeXlsxFile(
    sheetData(table),
    {
      sheet,
      columns: columns.map((column) => ({ width: widthOf(column) })),
      stickyRowsCount: headRows,
      orientation: 'landscape',
    },
    {
      fontFamily: language === 'zh' ? '宋体' : 'Calibri',
      fontSize: 10.5,
      features: [printing(sheet, language)],
    },
  );
  return repack(await file.toBuffer());
}

function sheetData({ title, columns, rows, language }: LedgerTable): SheetData {
  const heading: Cell = {
    value: title,
    type: String,
    columnSpan: columns.length,
    height: 36,
    align: 'center',
    alignVertical: 'center',
    fontWeight: 'bold',
    fontSize: 18,
  };
  const heads = columns.map(
    (column): Cell => ({
      value: column[language],
      type: String,
      height: 24,
      align: 'center',
      alignVertical: 'center',
      fontWeight: 'bold',
      backgroundColor: '#EFEFEF',
      wrap: true,
      ...border,
    }),
  );
  const body = rows.map((row) => bodyRow(row, columns, language));
  return [[heading, ...columns.slice(1).map(() => null)], heads, ...body];
}

function bodyRow(row: Commitment, columns: LedgerTable['columns'], language: Language): Cell[] {
  const values = columns.map(({ key }) => cellOf(row, key, language));
  const height = rowHeight(
    columns.map((column, at) => ({ words: String(values[at]), width: widthOf(column) })),
  );
  return columns.map(({ key }, at): Cell => {
    const value = values[at] ?? '';
    const style = {
      height,
      align: centred.has(key) ? ('center' as const) : ('left' as const),
      alignVertical: 'center' as const,
      wrap: true,
      ...border,
    };
    // Text is written as text: a cell that begins with = is words, never a formula.
    return typeof value === 'number'
      ? { value, type: Number, ...style }
      : { value: value.slice(0, longestCell), type: String, ...style };
  });
}

function widthOf({ key, width }: LedgerColumn): number {
  return widerColumns[key] ?? width;
}

/** Print set-up that the library has no options for (see docs/decisions/0006-xlsx.md). */
function printing(
  sheet: string,
  language: LedgerTable['language'],
): Feature<Stream | Buffer | Blob> {
  const footer = language === 'zh' ? '第 &amp;P 页，共 &amp;N 页' : 'Page &amp;P of &amp;N';
  const setUp = [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>&amp;C${footer}</oddFooter></headerFooter>`,
  ].join('');
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$1:$${headRows}</definedName></definedNames>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(
                '<sheetViews>',
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              )
              .replace(/<pane [^>]*\/>/, frozen)
              .replace(/<pageMargins [^>]*\/><pageSetup [^>]*\/>/, setUp),
        },
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', titles) },
      },
    },
  };
}

const frozen = `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`;

/** Packs the parts again with one fixed time, which the format must carry and the ledger does not. */
function repack(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { level: 6, mtime: new Date(1980, 0, 1) });
}
