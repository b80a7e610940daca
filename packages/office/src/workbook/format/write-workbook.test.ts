import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { look } from './raw-workbook-fixture.ts';
import { writeWorkbook } from './write-workbook.ts';
import type { WrittenSheet } from './written-sheet.ts';

function sheetOf(values: readonly string[], name = '表'): WrittenSheet {
  return {
    name,
    isProtected: true,
    columns: [{ width: 10 }],
    rows: values.map((value) => ({ height: 15, cells: [{ value, style: { isText: true } }] })),
  };
}

const written = (...sheets: WrittenSheet[]) =>
  writeWorkbook({ sheets, font: '宋体', isLocked: true });

describe('writeWorkbook', () => {
  it('gives back every text, whatever characters it has', () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, (values) => {
        const { text } = look(written(sheetOf(values)));
        const read = values.map((_, at) => text(`A${at + 1}`));
        expect(read).toEqual(values.map((value) => value.toWellFormed()));
      }),
    );
  });

  it.each(['_x0041_', '_x005F_', '__x000D__', 'a\r\nb', '\u0007', '<&">', ' 　 '])(
    'keeps “%s”',
    (value) => {
      expect(look(written(sheetOf([value]))).text('A1')).toBe(value);
    },
  );

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")'])(
    'writes %s as text',
    (value) => {
      const bytes = written(sheetOf([value]));
      expect(look(bytes).cell('A1')).toEqual({ kind: 'text', text: value });
      expect(
        strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
      ).not.toContain('<f');
    },
  );

  it('gives the same bytes for the same workbook', () => {
    expect(written(sheetOf(['甲']))).toEqual(written(sheetOf(['甲'])));
    expect(written(sheetOf(['甲']))).not.toEqual(written(sheetOf(['乙'])));
  });

  it('names sheets with marks that names of ranges must quote', () => {
    const sheet = { ...sheetOf(['甲'], `a'&<b`), frozen: { rows: 1, columns: 0 } };
    const bytes = written(sheet);
    expect(look(bytes).workbook.sheets[0]?.name).toBe(`a'&<b`);
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      `localSheetId="0">'a''&amp;&lt;b'!$1:$1<`,
    );
  });
});
