import { strToU8, zipSync } from 'fflate';
import { workbookLimits } from '../limits.ts';
import type { CellValue, Workbook } from './cell.ts';
import { parseAddress } from './cell-address.ts';
import { cellText } from './cell-text.ts';
import { readWorkbook } from './read-workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a workbook as programs write them; each may be replaced by another text, or left out by null. */
export function rawParts(
  sheetData: string,
  given: Readonly<Record<string, string | null>> = {},
): Record<string, Uint8Array> {
  const parts: Record<string, string | null> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...given,
  };
  const kept = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return Object.fromEntries(kept.map(([name, text]) => [name, strToU8(text)]));
}

/** The bytes of a workbook of these parts. */
export function rawWorkbook(
  sheetData: string,
  given: Readonly<Record<string, string | null>> = {},
): Uint8Array {
  return zipSync(rawParts(sheetData, given));
}

export function sharedTexts(...items: readonly string[]): Record<string, string> {
  return {
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
  };
}

/** Styles 0, 1, 2 … with the number formats given, by id or by code. */
export function styles(...formats: readonly (number | string)[]): Record<string, string> {
  const codes = formats.flatMap((format, at) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${176 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const cells = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 176 + at}"/>`,
  );
  return {
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`,
  };
}

/** A workbook of ours to look into: values and shown texts by address. */
export function look(bytes: Uint8Array, sheet = 0) {
  const workbook: Workbook = readWorkbook(bytes, workbookLimits);
  const cell = (address: string): CellValue | undefined => {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    return workbook.sheets[sheet]?.grid.get(row)?.get(column);
  };
  return { workbook, cell, text: (address: string) => cellText(cell(address), workbook.from1904) };
}
