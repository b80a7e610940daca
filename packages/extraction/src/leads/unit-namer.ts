import type { Level, Profile } from '../extraction.ts';
import { formerNames } from './lexicon/former-names.ts';
import {
  customsOffices,
  provinceOfCity,
  type RegionalNames,
  regionalNames,
} from './lexicon/regional-names.ts';
import { townOffices } from './lexicon/town-offices.ts';
import type { UnitId } from './lexicon/unit-id.ts';
import { unitNames } from './lexicon/unit-names.ts';

/** Names an office gave a unit itself: by level, as templates like those of `unit-names.ts`. */
export type OwnNames = Readonly<Partial<Record<Level, string>>>;

const AUTONOMOUS = ['内蒙古', '广西', '西藏', '宁夏', '新疆'];
const MUNICIPALITIES = ['北京', '上海', '天津', '重庆'];
const SUFFIX =
  /(?:壮族|回族|维吾尔)?(?:自治区|省|市|自治州|州|盟|地区|自治县|县|区|自治旗|旗|镇|乡|街道)$/;

/**
 * The short name of every unit at the level, in the place and in the year of a report; the newest
 * where the year is not known. `own` names units by id, and may hold units that are not built in.
 */
export function nameUnits(
  profile: Profile,
  own: ReadonlyMap<string, OwnNames> = new Map(),
): ReadonlyMap<string, string> {
  const place = placeOf(profile);
  const customary = customaryNames(place, profile);
  const usual = (unit: string) => usualName(unit, profile.level, customary);
  const template = (unit: string): string => {
    const name = own.get(unit)?.[profile.level] ?? usual(unit);
    return isUnit(name) ? template(name) : name;
  };
  const units = new Set([...Object.keys(unitNames), ...own.keys()]);
  const names = new Map([...units].map((unit) => [unit, fillIn(template(unit), place)]));
  const customs = customsOffices[place.stem];
  const isOwnCustoms = own.get('customs')?.[profile.level] !== undefined;
  if (profile.level === 'province' && customs !== undefined && !isOwnCustoms) {
    names.set('customs', customs);
  }
  return names;
}

interface Place {
  /** Its whole name; empty where the report does not say. */
  readonly name: string;
  /** 湖北 for 湖北省, 江门 for 江门市. */
  readonly stem: string;
  /** The province's bare name, as far as it is known. */
  readonly province: string;
  /** What its level calls itself: 省, 自治区, 市, 县, 镇. */
  readonly word: string;
}

function placeOf({ level, place }: Profile): Place {
  const name = place ?? '';
  const stem = bareName(name);
  const province = level === 'city' ? (provinceOfCity[stem] ?? '') : stem;
  return { name, stem, province, word: levelWord(level, name, stem) };
}

function fillIn(template: string, { name, stem, word }: Place): string {
  if (!template.includes('{')) return template;
  const isRegion = word === '自治区';
  return template
    .replace('{党委}', isRegion ? '自治区党委' : `${word}委`)
    .replace('团{}委', isRegion ? '自治区团委' : `团${word}委`)
    .replace('{}', word)
    .replace('{地}', stem)
    .replace('{全}', name === '' ? word : name);
}

const townNames: ReadonlyMap<string, string> = new Map(
  Object.entries(townOffices).flatMap(([office, units]) =>
    units.map((unit): [string, string] => [unit, office]),
  ),
);

/** Names that hold in a place or in the year of a report instead of the usual one; the first found counts. */
type CustomaryNames = readonly Readonly<Partial<Record<UnitId, string>>>[];

function customaryNames({ province, word }: Place, { level, planYear }: Profile): CustomaryNames {
  const hasOffices = word === '省' || word === '自治区';
  const former = formerNames
    .filter(
      ({ before, levels }) => planYear !== null && planYear < before && levels.includes(level),
    )
    .map(({ names }) => (hasOffices ? names : belowProvince(names)));
  if (level === 'nation' || level === 'town') return former;
  const regional = regionalNames
    .filter(({ provinces }: RegionalNames) => provinces.includes(province))
    .map((names) => names[level] ?? {});
  return [...former, ...regional];
}

/** Below the provinces a 厅 is a 局. */
function belowProvince(names: CustomaryNames[number]): CustomaryNames[number] {
  return Object.fromEntries(
    Object.entries(names).map(([unit, name]) => [unit, name.replace(/厅$/, '局')]),
  );
}

function usualName(unit: string, level: Level, customary: CustomaryNames): string {
  if (level === 'town') return townNames.get(unit) ?? '';
  if (!isUnit(unit)) return '';
  for (const names of customary) {
    const name = names[unit];
    if (name !== undefined) return name;
  }
  return unitNames[unit][level];
}

/** 湖北 for 湖北省, 江门 for 江门市. */
function bareName(place: string): string {
  const known = [...AUTONOMOUS, ...MUNICIPALITIES].find((name) => place.startsWith(name));
  return known ?? (place.length > 2 ? place.replace(SUFFIX, '') : place);
}

function levelWord(level: Level, place: string, stem: string): string {
  if (level === 'nation') return '';
  if (level === 'province') {
    if (place.includes('兵团')) return '兵团';
    if (AUTONOMOUS.includes(stem)) return '自治区';
    return MUNICIPALITIES.includes(stem) ? '市' : '省';
  }
  if (level === 'city') return /(州|盟|地区)$/.exec(place)?.[0] ?? '市';
  if (level === 'county') return /[县区市旗]$/.exec(place)?.[0] ?? '县';
  return /(镇|乡|街道)$/.exec(place)?.[0] ?? '镇';
}

function isUnit(name: string): name is UnitId {
  return Object.hasOwn(unitNames, name);
}
