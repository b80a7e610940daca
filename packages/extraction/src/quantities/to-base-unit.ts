import { shiftDecimal } from '../decimal.ts';
import type { Decimal, TargetFacts } from '../extraction.ts';
import type { Amount } from './candidate.ts';
import { BASE_UNITS } from './lexicon/units.ts';
import { multiplierPlaces } from './numerals/chinese-numeral.ts';

/** The amount in its base unit, multiplier taken out: 550亿元 is 55000000000 元, 5% is 0.05 ratio. */
export function toBaseUnit({ value, multiplier, unit, script }: Amount): TargetFacts['si'] {
  if (unit === '番' && typeof value === 'string') return { value: doublings(value), unit: '倍' };
  const [places, base] = BASE_UNITS.get(unit) ?? [
    0,
    script === 'share' && unit === '' ? 'ratio' : unit,
  ];
  const shift = (figure: Decimal) => shiftDecimal(figure, multiplierPlaces(multiplier) + places);
  return {
    value: typeof value === 'string' ? shift(value) : [shift(value[0]), shift(value[1])],
    unit: base,
  };
}

/** 翻一番 makes twice as much, 翻两番 four times. */
function doublings(times: Decimal): Decimal {
  return /^\d$/.test(times) ? (String(1n << BigInt(times)) as Decimal) : times;
}
