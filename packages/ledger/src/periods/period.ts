/** How long a reporting period is. */
export type PeriodLength = 'month' | 'quarter' | 'half' | 'year';

/** A reporting period (填报周期) as text: `2026-05`, `2026-Q2`, `2026-H1` or `2026`. */
export type PeriodId = string & { readonly __period: unique symbol };

/** A period taken apart. */
export interface Period {
  readonly length: PeriodLength;
  /** 1000–9999. */
  readonly year: number;
  /** 1-based place in the year: month 1–12, quarter 1–4, half 1–2, year 1. */
  readonly index: number;
}

/** How many months a period of each length has. */
export const monthsIn: Readonly<Record<PeriodLength, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

const printed = /^([1-9]\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

/** Reads a period; null when the text is none. */
export function parsePeriod(text: string): Period | null {
  const match = printed.exec(text);
  if (match === null) return null;
  const [, year, month, quarter, half] = match;
  const length = lengthOf(month, quarter, half);
  return { length, year: Number(year), index: Number(month ?? quarter ?? half ?? 1) };
}

/** True when the text is a period. */
export function isPeriod(text: string): text is PeriodId {
  return printed.test(text);
}

/** The parts of a period. Throws RangeError on text that is none. */
export function periodParts(id: PeriodId): Period {
  const period = parsePeriod(id);
  if (period === null) throw new RangeError(`not a period: ${id}`);
  return period;
}

/** Prints a period as `parsePeriod` reads it. */
export function periodId({ length, year, index }: Period): PeriodId {
  const printedIndex = {
    month: `-${String(index).padStart(2, '0')}`,
    quarter: `-Q${index}`,
    half: `-H${index}`,
    year: '',
  };
  return `${year}${printedIndex[length]}` as PeriodId;
}

function lengthOf(month?: string, quarter?: string, half?: string): PeriodLength {
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  return half === undefined ? 'year' : 'half';
}
