/** A unit taken apart: 万人 is a scale of four places and 人. */
export interface UnitParts {
  /** The power of ten its prefix stands for: 万 4, 亿 8, 万亿 12. */
  readonly scale: number;
  readonly base: string;
}

const scales: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];
/** Spellings of one unit, the first standing for all. */
const spellings: readonly (readonly string[])[] = [
  ['元', '元人民币', '人民币'],
  ['公里', '千米', 'km'],
  ['平方公里', '平方千米', 'km2'],
  ['平方米', 'm2', '平米'],
  ['个百分点', '百分点'],
  ['吨', 't'],
  // Words of counting: twelve 个 in a column of 家 are twelve.
  ['个', '家', '件', '项', '座', '处', '所', '台', '套', '条'],
  ['人', '名'],
];
const firstSpelling: ReadonlyMap<string, string> = new Map(
  spellings.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** Takes a unit apart, spaces and full-width letters aside; 千米 and 千瓦 are units of their own. */
export function splitUnit(written: string): UnitParts {
  const unit = written.normalize('NFKC').replaceAll(/\s+/g, '').replaceAll('²', '2');
  const known = firstSpelling.get(unit);
  if (known !== undefined) return { scale: 0, base: known };
  const scale = /^千(?:瓦|克|卡|伏)/.test(unit)
    ? undefined
    : scales.find(([prefix]) => unit.startsWith(prefix));
  if (scale === undefined) return { scale: 0, base: unit };
  const base = unit.slice(scale[0].length);
  return { scale: scale[1], base: firstSpelling.get(base) ?? base };
}

/**
 * Whether a typed unit can stand for a column's, scale aside: the same, or said by the scale alone (550亿
 * in a column of 亿元), or a word of counting where the column has no unit.
 */
export function isSameBase(typed: UnitParts, column: UnitParts): boolean {
  if (typed.base === column.base) return true;
  if (typed.base === '') return typed.scale > 0;
  return column.base === '' && (column.scale > 0 || typed.base === firstSpelling.get('个'));
}

/** 万元 of a scale of 4 and 元; null where the scale has no everyday name. */
export function unitOfScale(scale: number, base: string): string | null {
  const name = scale === 0 ? '' : scales.find(([, places]) => places === scale)?.[0];
  return name === undefined || scale % 4 !== 0 ? null : `${name}${base}`;
}
