import { columnLetters } from '../format/cell-address.ts';
import { WorkbookEditor } from '../format/workbook-editor-fixture.ts';
import { writeUnitsTemplate } from './write-units.ts';

/** A list typed by hand: its rows from the top, the headings among them. */
export function unitList(...rows: readonly (readonly (string | number)[])[]): WorkbookEditor {
  const list = new WorkbookEditor(writeUnitsTemplate());
  list.removeRow(1);
  for (const [at, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (value !== '') list.type(`${columnLetters(column + 1)}${at + 1}`, value);
    }
  }
  return list;
}
