import { describe, expect, it } from 'vitest';
import { workbookLimits } from '../limits.ts';
import {
  edited,
  faultsOf,
  filled,
  read,
  sheet,
  wanted,
  warningsOf,
} from './filled-form-fixture.ts';

describe('rows', () => {
  it('finds rows that were moved', () => {
    const form = edited().type('K4', 230.5).type('O8', '是').swapRows(4, 8);
    expect(read(form).entries).toMatchObject([
      { itemId: 'item-1', figures: [{ value: '230.5' }] },
      { itemId: 'item-3', noChange: true },
    ]);
  });

  it('passes over empty rows and rows under the table', () => {
    const form = filled()
      .insertRow(6)
      .type('K6', ' ')
      .type('A10', '填表人：张三')
      .type('C11', '注：以上为快报数');
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
