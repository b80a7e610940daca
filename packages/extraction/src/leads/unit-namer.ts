import type { Level, Profile } from '../extraction.ts';
import {
  customsOffices,
  provinceOfCity,
  type RegionalNames,
  regionalNames,
} from './lexicon/regional-names.ts';
import { townOffices } from './lexicon/town-offices.ts';
import type { UnitId } from './lexicon/unit-id.ts';
import { type UnitNames, unitNames } from './lexicon/unit-names.ts';

const AUTONOMOUS = ['内蒙古', '广西', '西藏', '宁夏', '新疆'];
const MUNICIPALITIES = ['北京', '上海', '天津', '重庆'];
const SUFFIX =
  /(?:壮族|回族|维吾尔)?(?:自治区|省|市|自治州|州|盟|地区|自治县|县|区|自治旗|旗|镇|乡|街道)$/;

/** The official short name of every unit at the level and in the place of a report. */
export function nameUnits(profile: Profile): ReadonlyMap<UnitId, string> {
  const stem = bareName(profile.place ?? '');
  const { level } = profile;
  const word = levelWord(level, profile.place ?? '', stem);
  if (level === 'town') return nameTownOffices(word);
  const province = level === 'city' ? (provinceOfCity[stem] ?? '') : stem;
  const committee = word === '自治区' ? '自治区党委' : `${word}委`;

  const template = (unit: UnitId): string => {
    const name = regionalName(unit, level, province) ?? unitNames[unit][level];
    return isUnit(name) ? template(name) : name;
  };
  const names = new Map<UnitId, string>();
  for (const unit of Object.keys(unitNames) as UnitId[]) {
    const name = template(unit)
      .replace('{党委}', committee)
      .replace('团{}委', word === '自治区' ? '自治区团委' : `团${word}委`)
      .replace('{}', word)
      .replace('{地}', stem);
    names.set(unit, name);
  }
  const customs = customsOffices[stem];
  if (level === 'province' && customs !== undefined) names.set('customs', customs);
  return names;
}

function nameTownOffices(word: string): ReadonlyMap<UnitId, string> {
  return new Map(
    Object.entries(townOffices).flatMap(([office, units]) =>
      units.map((unit): [UnitId, string] => [unit, office.replace('{}', word)]),
    ),
  );
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

/** The first regional entry that names the unit wins. */
function regionalName(unit: UnitId, level: keyof UnitNames, province: string): string | undefined {
  if (level === 'nation') return undefined;
  const entry = regionalNames.find(
    (names: RegionalNames) =>
      names.provinces.includes(province) && names[level]?.[unit] !== undefined,
  );
  return entry?.[level]?.[unit];
}

function isUnit(name: string): name is UnitId {
  return Object.hasOwn(unitNames, name);
}
