import type { Decimal } from '@jiannuo/extraction';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WorkbookEditor } from '../format/workbook-editor-fixture.ts';
import {
  edited,
  faultsOf,
  filled,
  read,
  sheet,
  wanted,
  warningsOf,
} from './filled-form-fixture.ts';
import { goalOf, reportingSheet, rowOf } from './reporting-fixture.ts';
import type { ReportingEntry } from './reporting-sheet.ts';
import { writeReportingWorkbook } from './write-reporting-workbook.ts';

describe('a form filled in', () => {
  it('gives what was typed', () => {
    expect(read(filled())).toEqual({ entries: wanted, faults: [], warnings: [] });
  });

  it('names rows and figures left empty and leaves the rows out', () => {
    const form = edited().type('K5', 6);
    expect(read(form).entries.map(({ itemId }) => itemId)).toEqual(['item-2']);
    expect(warningsOf(form)).toEqual([
      '4 row-unfilled',
      'K6 figure-missing',
      'K7 figure-missing',
      '8 row-unfilled',
    ]);
  });

  it('gives back any figures and words that can be typed', () => {
    const decimal = fc
      .tuple(fc.integer({ min: 10, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, places]) => Number(`${digits}E-${places}`));
    const words = fc.string({
      unit: fc.constantFrom(...'新增3家=+-@ 　<&>"\n\t，。_x0041_𠮷'),
      maxLength: 40,
    });
    const reply = fc.record({
      figures: fc.array(fc.option(decimal), { minLength: 1, maxLength: 4 }),
      words,
      problem: words,
      nextStep: words,
      isText: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(reply, { minLength: 1, maxLength: 8 }), (replies) => {
        // Nothing is known of these goals, so that no figure is out of proportion.
        const rows = replies.map(({ figures }, at) =>
          rowOf({
            itemId: `item-${at}`,
            code: `2026-${at}`,
            goals: figures.map((_, goal) =>
              goalOf({
                goalId: `goal-${at}-${goal}`,
                measure: `指标${goal}`,
                targetLabel: '',
                planned: null,
                last: null,
              }),
            ),
          }),
        );
        const request = reportingSheet({ rows });
        const form = new WorkbookEditor(writeReportingWorkbook(request));
        let line = 4;
        const expected: ReportingEntry[] = [];
        for (const [at, { figures, isText, ...texts }] of replies.entries()) {
          const top = line;
          for (const figure of figures) {
            if (figure !== null) form.type(`K${line}`, isText ? `${figure}亿元` : figure);
            line += 1;
          }
          if (texts.words !== '') form.type(`L${top}`, texts.words);
          if (texts.problem !== '') form.type(`M${top}`, texts.problem);
          if (texts.nextStep !== '') form.type(`N${top}`, texts.nextStep);
          expected.push({
            itemId: `item-${at}`,
            figures: figures.flatMap((figure, goal) =>
              figure === null
                ? []
                : [{ goalId: `goal-${at}-${goal}`, value: String(figure) as Decimal }],
            ),
            words: asRead(texts.words),
            problem: asRead(texts.problem),
            nextStep: asRead(texts.nextStep),
            noChange: false,
          });
        }
        const empty = ({ figures, words: a, problem, nextStep }: ReportingEntry) =>
          figures.length === 0 && a + problem + nextStep === '';
        const { entries, faults } = read(form, request);
        expect(faults).toEqual([]);
        expect(entries).toEqual(expected.filter((entry) => !empty(entry)));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['是', ' 是 ', '√', 'Yes', '无变化'])('takes %s for no change', (typed) => {
    expect(read(filled().type('O8', typed)).entries.at(-1)?.noChange).toBe(true);
  });
});

/** What programs make of a text: escapes undone, spaces at the ends gone. */
function asRead(words: string): string {
  return words.replaceAll('_x0041_', 'A').trim();
}

describe('a form saved by a program', () => {
  /** Adds a text to the shared table and gives its index. */
  const share = (form: WorkbookEditor, item: string): number => {
    const at = form.part('xl/sharedStrings.xml').split('<si>').length - 1;
    form.edit('xl/sharedStrings.xml', (xml) => xml.replace('</sst>', `<si>${item}</si></sst>`));
    return at;
  };
  /** Adds a cell style with a number format of its own and gives its index. */
  const format = (form: WorkbookEditor, code: string): number => {
    const xfs = /<cellXfs.*<\/cellXfs>/.exec(form.part('xl/styles.xml'))?.[0] ?? '';
    const id = 176 + xfs.length;
    form.edit('xl/styles.xml', (xml) =>
      xml
        .replace(
          '<fonts',
          `<numFmts count="1"><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts><fonts`,
        )
        .replace(
          '</cellXfs>',
          `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`,
        ),
    );
    return xfs.split('<xf ').length - 1;
  };
  const rich =
    '<r><rPr><sz val="10.5"/><rFont val="宋体"/></rPr><t xml:space="preserve">完成230.5亿元，</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>同比增长7.6%。</t></r><rPh sb="0" eb="1"><t>ワン</t></rPh><phoneticPr fontId="1" type="noConversion"/>';

  it('reads what Excel makes of it', () => {
    const form = filled();
    form
      .raw('L4', `<v>${share(form, rich)}</v>`, 's')
      .raw('L5', `<v>${share(form, '<t>新增智能工厂3家。</t>')}</v>`, 's')
      .raw('K4', '<f>SUM(180.3,50.2)</f><v>230.50000000000003</v>')
      .raw('K5', `<v>${share(form, '<t>６</t>')}</v>`, 's')
      .raw('K7', '<v>0.66400000000000003</v>', 'n', format(form, '0.00%'))
      .raw('O8', '<f>"是"</f><v>是</v>', 'str')
      .edit('xl/worksheets/sheet1.xml', (xml) =>
        xml
          .replace('<sheetPr>', '<sheetPr codeName="Sheet1">')
          .replace(
            '</worksheet>',
            '<extLst><ext uri="{CCE6A557}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations><x14:dataValidation/></x14:dataValidations></ext></extLst></worksheet>',
          ),
      );
    expect(read(form)).toEqual({ entries: wanted, faults: [], warnings: [] });
  });

  it('reads what WPS makes of it', () => {
    const form = filled();
    form
      .raw('K6', '<v>14.0</v>', 'n', format(form, '0.0_ '))
      .raw('K7', `<v>${share(form, '<t xml:space="preserve"> 66.4％ </t>')}</v>`, 's')
      .raw('O8', `<v>${share(form, '<t>是</t>')}</v>`, 's')
      .edit('xl/worksheets/sheet1.xml', (xml) =>
        xml
          .replace(
            '<worksheet ',
            '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="etc" ',
          )
          .replaceAll('<row r=', '<row spans="1:16" etc:x="1" r='),
      )
      .edit('xl/workbook.xml', (xml) =>
        xml
          .replace(
            '<bookViews>',
            '<fileVersion appName="xl" lastEdited="3"/><workbookPr defaultThemeVersion="124226"/><bookViews>',
          )
          .replace('</workbook>', '<calcPr calcId="144525"/></workbook>'),
      );
    expect(read(form)).toEqual({ entries: wanted, faults: [], warnings: [] });
  });

  it('names a date that Excel made of what was typed', () => {
    const form = filled();
    form.raw('K6', '<v>46154</v>', 'n', format(form, 'm&quot;月&quot;d&quot;日&quot;'));
    expect(faultsOf(form)).toEqual(['K6 date-for-number']);
    expect(read(form).faults[0]?.zh).toContain('2026年5月12日');
    form.edit('xl/workbook.xml', (xml) =>
      xml.replace('<workbookProtection', '<workbookPr date1904="1"/><workbookProtection'),
    );
    expect(read(form).faults[0]?.zh).toContain('2030年5月13日');
  });
});

describe('files that are no workbook', () => {
  it.each<readonly [string, Uint8Array, string, string]>([
    ['a table of text', strToU8('编号,任务\n'), 'file-text', '另存为 .xlsx'],
    [
      'an old .xls',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'file-old-format',
      '另存为 .xlsx',
    ],
    [
      'half a workbook',
      writeReportingWorkbook(sheet).subarray(0, 4000),
      'file-damaged',
      '另存一份',
    ],
  ])('refuses %s with what to do', (_, bytes, code, words) => {
    const { faults } = read(bytes);
    expect(faults).toMatchObject([{ code, sheet: null, cell: null, line: null }]);
    expect(faults[0]?.zh).toContain(words);
  });

  it('never throws, however a workbook is damaged', () => {
    const bytes = filled().save();
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.nat(40),
        (at, by, length) => {
          const damaged = bytes.slice();
          for (let byte = at; byte < Math.min(at + length + 1, damaged.length); byte += 1) {
            damaged[byte] = ((damaged[byte] ?? 0) + by) % 256;
          }
          const { entries, faults } = read(damaged);
          if (faults.length === 0) expect(entries).toEqual(wanted);
        },
      ),
      { numRuns: 300 },
    );
  });
});
