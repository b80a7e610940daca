import { strToU8, zipSync } from 'fflate';
import { longestCell } from '../limits.ts';
import { escapeText } from './escaped-text.ts';
import { StyleTable } from './style-table.ts';
import { sheetXml } from './write-sheet.ts';
import type { WrittenSheet } from './written-sheet.ts';
import { mainSpace, relationSpace, xmlAttribute, xmlHead, xmlText } from './xml-text.ts';

export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  /** The font of all cells. */
  readonly font: string;
  /** Whether sheets may not be renamed, removed or shown again; needs no password to undo. */
  readonly isLocked: boolean;
}

/** The bytes of a workbook; the same workbook gives the same bytes. Longer texts than Excel's are cut. */
export function writeWorkbook(workbook: WrittenWorkbook): Uint8Array {
  const { sheets, font } = workbook;
  const styles = new StyleTable(font);
  const texts = new Map<string, number>();
  const tables = {
    styleIndex: (cell: { style: Parameters<StyleTable['indexOf']>[0] }) =>
      styles.indexOf(cell.style),
    textIndex: (text: string) => {
      const index = texts.get(text) ?? texts.size;
      texts.set(text, index);
      return index;
    },
  };
  const sheetParts = sheets.map(
    (sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, tables, at === 0)] as const,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': bookXml(workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(sheetParts),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': textsXml([...texts.keys()]),
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  // One fixed time: the format must carry one, and the workbook does not depend on it.
  return zipSync(Object.fromEntries(packed), { level: 6, mtime: new Date(1980, 0, 1) });
}

function textsXml(texts: readonly string[]): string {
  const each = texts.map(
    (text) =>
      `<si><t xml:space="preserve">${xmlText(escapeText(text.slice(0, longestCell)))}</t></si>`,
  );
  return `${xmlHead}<sst xmlns="${mainSpace}" uniqueCount="${texts.length}">${each.join('')}</sst>`;
}

function bookXml({ sheets, isLocked }: WrittenWorkbook): string {
  const each = sheets.map(({ name, isVeryHidden = false }, at) => {
    const state = isVeryHidden ? ' state="veryHidden"' : '';
    return `<sheet name="${xmlAttribute(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, frozen }, at) =>
    frozen === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(`'${name.replaceAll("'", "''")}'!$1:$${frozen.rows}`)}</definedName>`,
        ],
  );
  return [
    `${xmlHead}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}">`,
    isLocked ? '<workbookProtection lockStructure="1"/>' : '',
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${each.join('')}</sheets>`,
    titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationSpace}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      'worksheet',
    ]),
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${base}.${type}+xml"/>`);
  return [
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}
