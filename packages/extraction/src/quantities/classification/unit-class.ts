import { COUNT_UNITS, MEASURE_UNITS, RATIO_UNITS } from '../lexicon/units.ts';

/** What a unit counts: shares, spans of time, sizes, sums of money, or things. */
export type UnitClass = 'ratio' | 'time' | 'age' | 'grade' | 'money' | 'size' | 'none' | 'count';

const TIMES: ReadonlySet<string> = new Set(
  '小时 分钟 秒 天 日 周 个月 月 年 个工作日 工作日 个小时 个季度 季度'.split(' '),
);
const AGES: ReadonlySet<string> = new Set(['岁', '周岁', '周年']);
const RATIOS: ReadonlySet<string> = new Set(RATIO_UNITS);
const SIZES: ReadonlySet<string> = new Set(MEASURE_UNITS);
const MONEY = /(?:元|人民币|港币|英镑|卢布|块钱)$/;

/** The classes of the units as the lexicon writes them; compounds (元/吨) are classed when met. */
const CLASSES: ReadonlyMap<string, UnitClass> = new Map(
  [...COUNT_UNITS, ...MEASURE_UNITS, ...RATIO_UNITS].map((unit) => [unit, classOf(unit)] as const),
);

/** Classes a unit as printed, without its multiplier; `multiplier` stands alone in 百亿. */
export function classifyUnit(unit: string, multiplier: string): UnitClass {
  if (unit === '') return multiplier.endsWith('亿') ? 'money' : 'none';
  return CLASSES.get(unit) ?? classOf(unit);
}

function classOf(unit: string): UnitClass {
  if (unit.endsWith('级') || unit === '代' || unit === '届' || unit === '折') return 'grade';
  if (RATIOS.has(unit)) return 'ratio';
  if (TIMES.has(unit)) return 'time';
  if (AGES.has(unit)) return 'age';
  if (MONEY.test(unit)) return 'money';
  return SIZES.has(unit.split('/')[0] ?? unit) ? 'size' : 'count';
}
