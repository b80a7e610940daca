import type { Decimal } from '@jiannuo/extraction';
import { fault, type Place, type WorkbookFault } from '../fault.ts';
import { shifted } from '../format/number-text.ts';
import type { ReportingGoal } from './reporting-sheet.ts';
import { splitUnit, unitOfScale } from './split-unit.ts';

/** How many times off all that is known a figure must be for 万 and 亿 to have been mixed up. */
const mixedUp = 1_000;
/** The same for a percentage typed as a share, or a hundred times too large. */
const percentOff = 50;

interface Doubt {
  readonly fault?: WorkbookFault;
  readonly warning?: WorkbookFault;
}

/**
 * Doubts a plain number that lies orders of magnitude off the goal's target, plan and last figure. In a
 * column of 万, 亿 or 元 that is a fault, which typing the unit settles; elsewhere a warning.
 */
export function doubtMagnitude(value: Decimal, goal: ReportingGoal, place: Place): Doubt {
  const ratio = timesOff(Number(value), goal);
  if (ratio === null) return {};
  const column = splitUnit(goal.unit);
  if (column.base === '%') return doubtPercent(value, ratio, place);
  if (ratio < mixedUp && ratio > 1 / mixedUp) return {};
  const places =
    -Math.sign(ratio - 1) * Math.max(4, Math.round(Math.abs(Math.log10(ratio)) / 4) * 4);
  const converted = shifted(value, places);
  const otherUnit = unitOfScale(column.scale + places, column.base);
  const details = {
    found: value,
    times: Math.round(ratio > 1 ? ratio : 1 / ratio),
    same: `${value}${goal.unit}`,
    other: `${value}${otherUnit ?? goal.unit}`,
    converted: converted === null ? '—' : `${converted}${goal.unit}`,
  };
  const isSure = (column.scale >= 4 || column.base === '元') && otherUnit !== null;
  return isSure
    ? { fault: fault('magnitude-mixed', place, details) }
    : { warning: fault('magnitude-doubtful', place, details) };
}

function doubtPercent(value: Decimal, ratio: number, place: Place): Doubt {
  const isShare = ratio <= 1 / percentOff && Math.abs(Number(value)) <= 1;
  if (!isShare && ratio < percentOff) return {};
  const other = shifted(value, isShare ? 2 : -2);
  const details = { same: `${value}%`, other: other === null ? '—' : `${other}%` };
  return { warning: fault('percent-doubtful', place, details) };
}

/** The figure over the known one nearest to it; null where none is known. Floats do for a ratio. */
function timesOff(value: number, goal: ReportingGoal): number | null {
  if (value === 0) return null;
  const known = [goal.planned, goal.last]
    .flatMap((figure) => (figure === null ? [] : [Number(figure)]))
    .concat(figuresIn(goal))
    .filter((figure) => figure !== 0);
  const ratios = known.map((figure) => Math.abs(value / figure));
  const nearest = ratios.toSorted((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b)))[0];
  return nearest ?? null;
}

const PRINTED = /(\d+(?:\.\d+)?)(万亿|千亿|百亿|亿|千万|百万|万|千|百)?(?!\d*[年月日.])/g;

/** Figures a target is printed with, in the goal's unit: of 5.5万亿元 in a column of 亿元 it is 55000. */
function figuresIn({ targetLabel, unit }: ReportingGoal): number[] {
  const label = targetLabel.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const column = splitUnit(unit).scale;
  return [...label.matchAll(PRINTED)].map(([, digits, scale]) => {
    const places = scale === undefined ? 0 : splitUnit(scale).scale - column;
    return Number(`${digits}E${places}`);
  });
}
