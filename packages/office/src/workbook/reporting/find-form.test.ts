import { describe, expect, it } from 'vitest';
import { faultsOf, filled, read, wanted, warningsOf } from './filled-form-fixture.ts';

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
