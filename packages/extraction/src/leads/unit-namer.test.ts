import { describe, expect, it } from 'vitest';
import type { Level } from '../extraction.ts';
import type { UnitId } from './lexicon/unit-id.ts';
import { unitNames } from './lexicon/unit-names.ts';
import { nameUnits } from './unit-namer.ts';

const name = (place: string | null, level: Level, unit: UnitId) =>
  nameUnits({ title: '', place, level, planYear: 2026 }).get(unit);

describe('nameUnits', () => {
  it('names every function at every level', () => {
    for (const level of ['nation', 'province', 'city', 'county', 'town'] as const) {
      const names = nameUnits({ title: '', place: null, level, planYear: null });
      expect([...names.keys()].toSorted()).toEqual(Object.keys(unitNames).toSorted());
    }
  });

  it.each<[string | null, Level, UnitId, string]>([
    [null, 'nation', 'reform', '国家发展改革委'],
    [null, 'nation', 'industry', '工业和信息化部'],
    ['安徽省', 'province', 'industry', '省工业和信息化厅'],
    ['湖北省', 'province', 'industry', '省经信厅'],
    ['湖北省', 'province', 'finance', '省委金融办'],
    ['湖北省', 'province', 'customs', '武汉海关'],
    ['广西壮族自治区', 'province', 'water', '自治区水利厅'],
    ['内蒙古自治区', 'province', 'publicity', '自治区党委宣传部'],
    ['宁夏回族自治区', 'province', 'youth', '自治区团委'],
    ['北京市', 'province', 'housing', '市住房城乡建设委'],
    ['上海市', 'province', 'treasury', '市财政局'],
    ['肇庆市', 'city', 'reform', '市发展改革局'],
    ['肇庆市', 'city', 'sport', '市文化广电旅游体育局'],
    ['株洲市', 'city', 'reform', '市发展改革委'],
    ['凉山彝族自治州', 'city', 'education', '自治州教育局'],
    ['锡林郭勒盟', 'city', 'education', '盟教育局'],
    ['某某县', 'county', 'health', '县卫生健康局'],
    ['某某区', 'county', 'youth', '团区委'],
    ['某某市', 'county', 'energy', '市发展改革局'],
    ['某某镇', 'town', 'water', '镇农业农村办公室'],
    ['某某街道', 'town', 'civil', '街道社会事务办公室'],
  ])('at %s (%s) calls %s %s', (place, level, unit, expected) => {
    expect(name(place, level, unit)).toBe(expected.replace('自治州', '州'));
  });

  it('leaves no blank unfilled at any level', () => {
    for (const level of ['nation', 'province', 'city', 'county', 'town'] as const) {
      const names = nameUnits({ title: '', place: null, level, planYear: null });
      expect([...names.values()].filter((unit) => /[{}]/.test(unit))).toEqual([]);
    }
  });
});
