import type { Decimal } from '@jiannuo/extraction';
import { fault, type Place, type WorkbookFault } from '../fault.ts';
import type { CellValue } from '../format/cell.ts';
import { cellText } from '../format/cell-text.ts';
import { shifted, typedNumber } from '../format/number-text.ts';
import { doubtMagnitude } from './doubt-magnitude.ts';
import type { ReportingGoal } from './reporting-sheet.ts';
import { isSameBase, splitUnit } from './split-unit.ts';

/** What a cell for a figure says: a value, nothing, or why it says neither. */
export interface FigureRead {
  readonly value: Decimal | null;
  readonly fault?: WorkbookFault;
  readonly warning?: WorkbookFault;
}

const nothing: FigureRead = { value: null };

/**
 * Reads the figure of a goal, exactly, in the goal's unit. Takes numbers, percent cells in a column of
 * percents, and numbers typed as text with full-width digits, separators of thousands or the unit.
 * Anything that could mean two figures is a fault that names both.
 */
export function readFigure(
  cell: CellValue | undefined,
  goal: ReportingGoal,
  place: Place,
  from1904: boolean,
): FigureRead {
  const found = cellText(cell, from1904);
  switch (cell?.kind) {
    case undefined:
      return nothing;
    case 'error':
      return { value: null, fault: fault('formula-error', place, { found }) };
    case 'unreadable':
      return unreadable(found, place);
    case 'date':
      return { value: null, fault: fault('date-for-number', place, { found }) };
    case 'boolean':
      return { value: null, fault: fault('not-a-number', place, { found }) };
    case 'text':
      return readTyped(cell.text, goal, place);
    case 'number':
      if (cell.look === 'date')
        return { value: null, fault: fault('date-for-number', place, { found }) };
      if (cell.look === 'scaled')
        return { value: null, fault: fault('number-scaled', place, { found }) };
      if (cell.look === 'percent') return readPercent(cell.value, goal, place, found);
      return { value: cell.value, ...doubtMagnitude(cell.value, goal, place) };
  }
}

function unreadable(found: string, place: Place): FigureRead {
  const code = found === '' ? 'formula-uncomputed' : 'number-unreadable';
  return { value: null, fault: fault(code, place, { found }) };
}

/** A cell that shows 30.5% holds 0.305. */
function readPercent(
  stored: Decimal,
  goal: ReportingGoal,
  place: Place,
  found: string,
): FigureRead {
  const value = shifted(stored, 2);
  if (value === null) return unreadable(found, place);
  if (splitUnit(goal.unit).base === '%') return { value, ...doubtMagnitude(value, goal, place) };
  const details = { found, unit: goal.unit === '' ? '—' : goal.unit };
  return { value: null, fault: fault('percent-for-unit', place, details) };
}

/** Longest text that can be a figure and its unit, spaces included, in UTF-16 code units. */
const longestTyped = 100;
/** What units write where they have no figure. */
const noFigure = /^(?:[-—–―/\\]+|无|暂无|未统计)$/;
const TYPED = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(.*)$/;
/** Behind a number: 约数 are no figures, and more digits mean the separators were wrong. */
const notExact = /左右|上下|以上|以下|以内|余|多|近|约|[\d,.:;~]/;

function readTyped(text: string, goal: ReportingGoal, place: Place): FigureRead {
  if (text.length > longestTyped) {
    return { value: null, fault: fault('not-a-number', place, { found: text }) };
  }
  const typed = text.normalize('NFKC').replaceAll(/\s+/g, ' ').replaceAll('\u2212', '-').trim();
  if (typed === '') return nothing;
  if (noFigure.test(typed)) {
    return { value: null, warning: fault('figure-none', place, { found: typed }) };
  }
  const match = TYPED.exec(typed);
  const unit = (match?.[4] ?? '').trim();
  if (match === null || notExact.test(unit.replace(/m[23]$/i, ''))) {
    return { value: null, fault: fault('not-a-number', place, { found: typed }) };
  }
  const digits = `${match[1] === '-' ? '-' : ''}${(match[2] ?? '').replaceAll(',', '')}${match[3] ?? ''}`;
  const value = typedNumber(digits);
  if (value === null) return unreadable(typed, place);
  if (unit === '') return { value, ...doubtMagnitude(value, goal, place) };
  return withUnit(value, unit, goal, place);
}

/** Who types the unit has said what the figure means: it is not doubted any more, unless units differ. */
function withUnit(value: Decimal, unit: string, goal: ReportingGoal, place: Place): FigureRead {
  const typed = splitUnit(unit);
  const column = splitUnit(goal.unit);
  if (!isSameBase(typed, column)) {
    const details = { found: `${value}${unit}`, unit: goal.unit === '' ? '—' : goal.unit };
    return { value: null, fault: fault('unit-wrong', place, details) };
  }
  const places = typed.scale - column.scale;
  if (places === 0) return { value };
  const converted = shifted(value, places);
  return {
    value: null,
    fault: fault('scale-mixed', place, {
      found: `${value}${unit}`,
      unit: goal.unit,
      converted: converted === null ? '—' : `${converted}${goal.unit}`,
      same: `${value}${goal.unit}`,
    }),
  };
}
