import type { Decimal } from '@jiannuo/extraction';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WorkbookEditor } from '../format/workbook-editor-fixture.ts';
import { workbookLimits } from '../limits.ts';
import { readReportingWorkbook } from './read-reporting-workbook.ts';
import { goalOf, reportingSheet, rowOf } from './reporting-fixture.ts';
import type { ReportingEntry, ReportingSheet } from './reporting-sheet.ts';
import { writeReportingWorkbook } from './write-reporting-workbook.ts';

const sheet = reportingSheet();
const edited = () => new WorkbookEditor(writeReportingWorkbook(sheet));

/** The form of the fixture filled in without a fault. */
const filled = () =>
  edited()
    .type('K4', 230.5)
    .type('L4', '完成230.5亿元，同比增长7.6%。')
    .type('K5', 6)
    .type('K6', 14)
    .type('K7', '66.4%')
    .type('L5', '新增智能工厂3家。')
    .type('M5', '部分企业融资难。')
    .type('N5', '组织银企对接。')
    .type('O8', '是');
const wanted: ReportingEntry[] = [
  {
    itemId: 'item-1',
    figures: [{ goalId: 'goal-1', value: '230.5' as Decimal }],
    words: '完成230.5亿元，同比增长7.6%。',
    problem: '',
    nextStep: '',
    noChange: false,
  },
  {
    itemId: 'item-2',
    figures: [
      { goalId: 'goal-2', value: '6' as Decimal },
      { goalId: 'goal-3', value: '14' as Decimal },
      { goalId: 'goal-4', value: '66.4' as Decimal },
    ],
    words: '新增智能工厂3家。',
    problem: '部分企业融资难。',
    nextStep: '组织银企对接。',
    noChange: false,
  },
  { itemId: 'item-3', figures: [], words: '', problem: '', nextStep: '', noChange: true },
];

function read(
  bytes: Uint8Array | WorkbookEditor,
  expected: ReportingSheet = sheet,
  limits = workbookLimits,
) {
  const saved = bytes instanceof WorkbookEditor ? bytes.save() : bytes;
  return readReportingWorkbook(saved, expected, limits);
}

/** Faults as `K7 code`, or the code alone where no cell is to blame. */
function faultsOf(bytes: Uint8Array | WorkbookEditor, expected: ReportingSheet = sheet): string[] {
  const { entries, faults } = read(bytes, expected);
  if (faults.length > 0) expect(entries).toEqual([]);
  return faults.map(({ cell, code }) => (cell === null ? code : `${cell} ${code}`));
}

function warningsOf(bytes: WorkbookEditor): string[] {
  const { faults, warnings } = read(bytes);
  expect(faults).toEqual([]);
  return warnings.map(({ cell, line, code }) => `${cell ?? line ?? ''} ${code}`.trim());
}

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

/** What programs make of a text: escapes undone, spaces at the ends gone. */
function asRead(words: string): string {
  return words.replaceAll('_x0041_', 'A').trim();
}

describe('cells that are wrong', () => {
  it('names every one of them at once and gives no entries', () => {
    const form = filled()
      .type('K4', '约230')
      .type('K6', '5.5万个')
      .raw('K7', '<f>1/0</f><v>#DIV/0!</v>', 'e')
      .type('O8', '也许');
    expect(faultsOf(form)).toEqual([
      'K4 not-a-number',
      'K6 scale-mixed',
      'K7 formula-error',
      'O8 no-change-unknown',
    ]);
  });

  it('says where, what and what to do in Chinese', () => {
    expect(read(filled().type('K4', '约230')).faults[0]).toMatchObject({
      sheet: '填报',
      cell: 'K4',
      line: 4,
      zh: '工作表“填报” K4：“约230”不是确切的数。请只填一个数字，如 12.5；文字说明填在“进展情况”。',
    });
  });

  it('refuses a figure beside no change', () => {
    expect(faultsOf(filled().type('O4', '是'))).toEqual(['K4 no-change-with-figure']);
  });

  it('refuses a figure nobody asked for', () => {
    expect(faultsOf(filled().type('K8', 3))).toEqual(['K8 figure-unasked']);
  });

  it('refuses words beyond the limit', () => {
    expect(faultsOf(filled().type('L4', '长'.repeat(2001)))).toEqual(['L4 words-too-long']);
  });

  it('refuses formulas that came to nothing', () => {
    expect(
      faultsOf(filled().raw('K4', '<f>SUM(A1)</f>').raw('L4', '<f>A1</f><v>#REF!</v>', 'e')),
    ).toEqual(['K4 formula-uncomputed', 'L4 formula-error']);
  });

  it('takes what a formula last came to', () => {
    const { entries } = read(filled().raw('K4', '<f>180.3+50.2</f><v>230.50000000000003</v>'));
    expect(entries[0]?.figures[0]?.value).toBe('230.5');
  });
});

describe('joined cells', () => {
  it.each([
    ['figures of two goals', 'K5:K6', ['K5:K6 cells-merged']],
    ['a figure with words', 'K4:L4', ['K4:L4 cells-merged']],
    ['words with words beside', 'M4:N4', ['M4:N4 cells-merged']],
  ])('refuses %s', (_, range, faults) => {
    expect(faultsOf(filled().merge(range))).toEqual(faults);
  });

  it('refuses words joined over two rows', () => {
    const form = filled().unmergeAll().merge('L4:L5');
    expect(faultsOf(form)).toEqual(['L4:L5 cells-merged']);
  });

  it('reads words of lines that were parted, one below the other', () => {
    const form = filled().unmergeAll().type('L6', '车间已投产14个。');
    expect(read(form).entries[1]?.words).toBe('新增智能工厂3家。\n车间已投产14个。');
  });

  it('refuses to choose between two answers', () => {
    expect(faultsOf(edited().unmergeAll().type('O5', '是').type('O6', '否'))).toEqual([
      'O5 no-change-both',
    ]);
  });
});

describe('rows', () => {
  it('finds rows that were moved', () => {
    const form = edited().type('K4', 230.5).type('O8', '是').swapRows(4, 8);
    expect(read(form).entries).toMatchObject([
      { itemId: 'item-1', figures: [{ value: '230.5' }] },
      { itemId: 'item-3', noChange: true },
    ]);
  });

  it('passes over empty rows and rows under the table', () => {
    const form = filled().insertRow(6).type('A10', '填表人：张三').type('C11', '注：以上为快报数');
    expect(read(form).entries).toEqual(wanted);
  });

  it('names rows that were added', () => {
    expect(
      faultsOf(filled().type('L9', '另：新增一项').type('B10', '2026-09-001').type('K10', 3)),
    ).toEqual(['B9 row-strange', 'B10 row-strange']);
  });

  it('names rows that were copied, removed and put among lines of another', () => {
    expect(faultsOf(filled().copyRow(4, 9))).toEqual(['B9 row-twice']);
    expect(faultsOf(filled().removeRow(8))).toEqual(['row-missing']);
    expect(faultsOf(filled().removeRow(6))).toEqual(['row-missing-measure']);
    expect(faultsOf(filled().insertRow(6).type('K6', 3))).toEqual(['B6 row-strange']);
  });

  it('refuses rows of which only what people see was sorted', () => {
    const form = edited()
      .type('L4', '甲')
      .type('L8', '乙')
      .swapCells(4, 8, [1, 2, 3, 4, 5, 6, 7, 11, 12]);
    expect(faultsOf(form)).toEqual([
      'B4 code-wrong',
      'F4 measure-wrong',
      'B8 code-wrong',
      'F8 measure-wrong',
    ]);
  });

  it('refuses goals of a row whose names were sorted without their ids', () => {
    expect(faultsOf(filled().swapCells(5, 6, [6, 7]))).toEqual([
      'F5 measure-wrong',
      'F6 measure-wrong',
    ]);
  });

  it('matches by code and measure where the ids are gone, and says so', () => {
    const form = filled().removeColumn(16);
    expect(read(form).entries).toEqual(wanted);
    expect(warningsOf(form)).toEqual(['line-ids-missing']);
    expect(faultsOf(filled().removeColumn(16).type('B4', '2026-02-999'))).toEqual([
      'row-missing-measure',
      'B4 row-strange',
    ]);
  });

  it('reads hidden rows and columns and says so', () => {
    const form = filled()
      .hideRow(4)
      .edit('xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('<col min="11" max="11"', '<col min="11" max="11" hidden="1"'),
      );
    expect(read(form).entries).toEqual(wanted);
    expect(warningsOf(form)).toEqual(['K3 column-hidden', '4 row-hidden']);
  });

  it('refuses more rows than the limit', () => {
    const { faults } = read(filled(), sheet, { ...workbookLimits, mostRows: 5 });
    expect(faults.map(({ code }) => code)).toEqual(['too-many-rows']);
  });
});

describe('columns and sheets', () => {
  it('finds columns that were moved', () => {
    expect(read(filled().moveColumn(12, 13)).entries).toEqual(wanted);
  });

  it('reads around columns that were added and says so', () => {
    const form = filled().insertColumn(11).type('K4', '我的备注');
    expect(read(form).entries).toEqual(wanted);
    expect(warningsOf(form)).toEqual(['K4 column-unread']);
  });

  it('names headings that are wrong, gone or doubled', () => {
    expect(faultsOf(filled().type('K3', '累计完成情况'))).toEqual(['K3 heading-wrong']);
    expect(faultsOf(filled().removeColumn(12))).toEqual(['heading-missing']);
    expect(faultsOf(filled().type('M3', '进展情况'))).toEqual(
      expect.arrayContaining(['M3 heading-twice']),
    );
  });

  it('knows headings with spaces, line ends and full-width signs in them', () => {
    expect(read(filled().type('K3', '本期\n累计 完成').type('D3', '牵头／配合')).entries).toEqual(
      wanted,
    );
  });

  it('finds the form whatever its sheet is called', () => {
    const renamed = filled().edit('xl/workbook.xml', (xml) => xml.replaceAll('填报', '五月'));
    expect(read(renamed).entries).toEqual(wanted);
  });

  it('reads a hidden form and says so', () => {
    const form = filled().edit('xl/workbook.xml', (xml) =>
      xml.replace('sheetId="1"', 'sheetId="1" state="hidden"'),
    );
    expect(read(form).entries).toEqual(wanted);
    expect(warningsOf(form)).toEqual(['sheet-hidden']);
  });

  it('does not choose between two forms', () => {
    const copied = (name: string) => {
      const form = filled();
      form.add('xl/worksheets/sheet9.xml', form.part('xl/worksheets/sheet1.xml'));
      form.edit('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
        ),
      );
      return form.edit('xl/workbook.xml', (xml) =>
        xml
          .replace('</sheets>', `<sheet name="填报 (2)" sheetId="9" r:id="rId9"/></sheets>`)
          .replace('name="填报"', `name="${name}"`),
      );
    };
    expect(faultsOf(copied('五月'))).toEqual(['form-twice']);
    expect(read(copied('填报')).entries).toEqual(wanted);
  });

  it('says that there is no form', () => {
    expect(faultsOf(filled().removeRow(3))).toEqual(['form-missing']);
  });
});

describe('workbooks of another request', () => {
  it.each<readonly [string, Partial<ReportingSheet>, string, string]>([
    [
      'another unit',
      { unit: '市教育局' },
      'request-of-other-unit',
      '这是“市教育局”的填报表，不是“市工业和信息化局”的',
    ],
    [
      'another place',
      { jurisdiction: '某某市' },
      'request-of-other-unit',
      '某某市市工业和信息化局',
    ],
    [
      'another period',
      { period: '2026-04', periodLabel: '2026年4月' },
      'request-of-other-period',
      '这是 2026年4月的填报表，现在要报的是 2026年5月',
    ],
    [
      'an older request',
      { key: 'older', askedAt: '2026-05-20T01:00:00.000Z' },
      'request-outdated',
      '2026-05-20',
    ],
    ['a request for other rows', { rows: [rowOf()] }, 'request-outdated', '最新'],
    [
      'a request in another unit of measure',
      { rows: [rowOf({ goals: [goalOf({ unit: '万元' })] }), ...sheet.rows.slice(1)] },
      'request-outdated',
      '最新',
    ],
  ])('refuses one of %s', (_, given, code, words) => {
    const { entries, faults } = read(writeReportingWorkbook(reportingSheet(given)));
    expect(entries).toEqual([]);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(faults[0]?.zh).toContain(words);
  });

  it('reads one whose rows only show other words', () => {
    const shown = sheet.rows.map((row) => ({ ...row, title: '改动后的文字', lastWords: '别的' }));
    expect(read(filled(), reportingSheet({ rows: shown })).entries).toEqual(wanted);
  });

  it('refuses one that was changed to pass for another', () => {
    const forged = new WorkbookEditor(
      writeReportingWorkbook(reportingSheet({ unit: '市教育局' })),
      3,
    ).type('B3', sheet.unit);
    expect(faultsOf(forged.save())).toEqual(['request-changed']);
  });

  it('refuses one without what tells requests apart', () => {
    const bare = new WorkbookEditor(writeReportingWorkbook(sheet), 3).clear('A1');
    expect(faultsOf(bare.save())).toEqual(['request-missing']);
  });
});

describe('files that are no workbook', () => {
  it.each<readonly [string, Uint8Array, string, string]>([
    ['a table of text', strToU8('编号,任务\n'), 'file-text', '保存为 .xlsx'],
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
