import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WorkbookRefusal } from '../fault.ts';
import { workbookLimits } from '../limits.ts';
import { look, rawParts, rawWorkbook, sharedTexts, styles } from './raw-workbook-fixture.ts';
import { readWorkbook } from './read-workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function refusal(bytes: Uint8Array, limits = workbookLimits): string {
  try {
    readWorkbook(bytes, limits);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.fault.code;
    throw error;
  }
  return 'read';
}

describe('cells', () => {
  it('reads texts however programs store them', () => {
    const { text } = look(
      rawWorkbook(
        '<row r="1" spans="1:6"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
          '<c r="D1" t="inlineStr"><is><r><rPr><b/></rPr><t>富</t></r><r><t xml:space="preserve">文本 </t></r></is></c>' +
          '<c r="E1" t="str"><f>A1&amp;"局"</f><v>教育局</v></c><c r="F1" t="s"><v>3</v></c></row>',
        sharedTexts(
          '<t>教育</t>',
          '<r><rPr><sz val="11"/></rPr><t>完成</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 九成</t></r>',
          '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
          '<t>甲_x000D_\n乙_x005F_x0041_</t>',
        ),
      ),
    );
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map(text)).toEqual([
      '教育',
      '完成 九成',
      '東京',
      '富文本 ',
      '教育局',
      '甲\r\n乙_x0041_',
    ]);
  });

  it('reads numbers exactly, and by their formats what they say', () => {
    const { cell, text } = look(
      rawWorkbook(
        '<row r="1"><c r="A1"><v>30.200000000000003</v></c><c r="B1" s="1"><v>0.30499999999999999</v></c><c r="C1" s="2"><v>46154</v></c>' +
          '<c r="D1" s="3"><v>0.5</v></c><c r="E1" s="4"><v>0.5</v></c><c r="F1" t="d"><v>2026-05-12T00:00:00</v></c>' +
          '<c r="G1"><f>1/0</f></c><c r="H1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="I1" t="b"><v>1</v></c><c r="J1" t="str"><f>""</f><v></v></c></row>',
        styles(0, 10, 14, '0.0%;[Red]-0.0%', '0.0"%"'),
      ),
    );
    expect(cell('A1')).toEqual({ kind: 'number', value: '30.2', look: 'plain' });
    expect(cell('B1')).toEqual({ kind: 'number', value: '0.305', look: 'percent' });
    expect(cell('D1')).toMatchObject({ look: 'percent' });
    expect(cell('E1')).toMatchObject({ look: 'plain' });
    expect(cell('G1')).toEqual({ kind: 'unreadable', text: '' });
    expect(cell('H1')).toEqual({ kind: 'error', text: '#DIV/0!' });
    expect(cell('J1')).toBeUndefined();
    expect(['B1', 'C1', 'F1', 'I1'].map(text)).toEqual([
      '30.5%',
      '2026年5月12日',
      '2026年5月12日',
      'TRUE',
    ]);
  });

  it('counts days from 1904 where the workbook does', () => {
    const book = (pr: string) =>
      `<workbook xmlns="${main}" xmlns:r="${relation}"><workbookPr ${pr}/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const shown = (pr: string) =>
      look(
        rawWorkbook('<row r="1"><c r="A1" s="0"><v>44692</v></c></row>', {
          ...styles(14),
          'xl/workbook.xml': book(pr),
        }),
      ).text('A1');
    expect([shown('date1904="1"'), shown('')]).toEqual(['2026年5月12日', '2022年5月11日']);
  });

  it('places cells and rows that do not say where they stand', () => {
    const { text } = look(
      rawWorkbook(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(['A1', 'B1', 'C2', 'D2', 'A3'].map(text)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('reads what WPS adds around cells without being led astray', () => {
    const sheet =
      `<worksheet xmlns="${main}" xmlns:r="${relation}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData">` +
      '<sheetPr/><dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="2" max="3" width="9" hidden="1" customWidth="1"/></cols>' +
      '<sheetData><row r="1" s="0" customFormat="1" ht="14.25" spans="1:2"><c r="A1" s="0" t="s"><v>0</v></c></row><row r="2" hidden="1"><c r="A2"><v>7</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>' +
      '<mc:AlternateContent><mc:Choice Requires="x14"><c r="A1"><v>9</v></c></mc:Choice></mc:AlternateContent>' +
      '<extLst><ext uri="{x}"><x14:dataValidations><x14:c><x14:v>5</x14:v></x14:c></x14:dataValidations></ext></extLst></worksheet>';
    const { text, workbook } = look(
      rawWorkbook('', { 'xl/worksheets/sheet1.xml': sheet, ...sharedTexts('<t>甲</t>') }),
    );
    expect([text('A1'), text('A2')]).toEqual(['甲', '7']);
    expect(workbook.sheets[0]).toMatchObject({
      hiddenColumns: [[2, 3]],
      merges: [{ top: 3, left: 1, bottom: 4, right: 2 }],
    });
    expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
  });
});

describe('packages', () => {
  it('finds sheets by relations that are absolute, prefixed or of the strict family', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = rawWorkbook('', {
      'xl/workbook.xml': `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:d3p1="${strict}"><x:sheets><x:sheet name="图" sheetId="2" d3p1:id="c"/><x:sheet name="表" sheetId="1" state="hidden" d3p1:id="a"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${strict}/worksheet" Target="/xl/sheets/One.xml"/><Relationship Id="c" Type="${strict}/chartsheet" Target="chart.xml"/></Relationships>`,
      'xl/sheets/one.xml':
        '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const { workbook, text } = look(bytes);
    expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([['表', true]]);
    expect(text('A1')).toBe('3');
  });

  it('takes what a link to another workbook last came to and never looks for it', () => {
    const bytes = rawWorkbook('<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>5</v></c></row>', {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${relation}/sharedStrings" Target="http://example.com/x.xml" TargetMode="External"/><Relationship Id="rId8" Type="${relation}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
      'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x><broken',
    });
    expect(look(bytes).text('A1')).toBe('5');
  });

  it('stays inside the package where a relation climbs out of it', () => {
    const bytes = rawWorkbook('', {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="../../../etc/passwd"/></Relationships>`,
    });
    expect(refusal(bytes)).toBe('file-damaged');
  });

  it.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['a table of text', strToU8('编号,任务\n1,建设\n'), 'file-text'],
    [
      'a page saved as .xls',
      strToU8('<html><table><tr><td>1</td></tr></table></html>'),
      'file-text',
    ],
    [
      'an old .xls',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'file-old-format',
    ],
    [
      'a workbook with a password',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'file-encrypted',
    ],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'file-not-workbook'],
    [
      'a document',
      zipSync({ '_rels/.rels': strToU8(''), 'word/document.xml': strToU8('') }),
      'file-not-workbook',
    ],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('') }), 'file-old-format'],
    ['any other zip', zipSync({ a: strToU8('') }), 'file-not-workbook'],
    ['an empty zip', zipSync({}), 'file-not-workbook'],
    ['a workbook cut off', rawWorkbook('<row/>').subarray(0, 700), 'file-damaged'],
    [
      'a text that is not there',
      rawWorkbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      'file-damaged',
    ],
    ['a row beyond the last', rawWorkbook('<row r="1048577"/>'), 'file-damaged'],
    [
      'a column beyond the last',
      rawWorkbook('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
      'file-damaged',
    ],
    [
      'entities in a sheet',
      rawWorkbook('', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>' }),
      'file-unsafe',
    ],
    [
      'entities in the texts',
      rawWorkbook('', {
        'xl/sharedStrings.xml':
          '<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>',
      }),
      'file-unsafe',
    ],
    [
      'one long text in many cells',
      rawWorkbook(
        `<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`,
        sharedTexts(`<t>${'长'.repeat(32_768)}</t>`),
      ),
      'file-expands',
    ],
    [
      'a namespace for every element',
      rawWorkbook('<c xmlns="urn:a"/>'.repeat(1_001)),
      'file-expands',
    ],
    [
      'a join of the whole sheet',
      rawWorkbook('', {
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
      }),
      'file-expands',
    ],
  ])('refuses %s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it('refuses what is beyond the limits it is given', () => {
    const rows = Array.from({ length: 11 }, () => '<row><c><v>1</v></c></row>').join('');
    expect(refusal(rawWorkbook(rows), { ...workbookLimits, mostRows: 10 })).toBe('too-many-rows');
    expect(refusal(rawWorkbook(''), { ...workbookLimits, mostBytes: 100 })).toBe('file-too-large');
    const bomb = { ...rawParts(''), 'xl/sharedStrings.xml': new Uint8Array(30_000_000).fill(32) };
    expect(refusal(zipSync(bomb))).toBe('file-expands');
  });
});
