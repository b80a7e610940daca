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

  it.each<[number | null, string | null, Level, UnitId, string]>([
    [2007, null, 'nation', 'housing', '建设部'],
    [2007, null, 'nation', 'industry', '国家发展改革委'],
    [2012, null, 'nation', 'railway', '铁道部'],
    [2012, null, 'nation', 'health', '卫生部'],
    [2014, null, 'nation', 'health', '国家卫生计生委'],
    [2016, null, 'nation', 'land', '国土资源部'],
    [2016, null, 'nation', 'market', '工商总局'],
    [2016, null, 'nation', 'medicare', '人力资源社会保障部'],
    [2018, null, 'nation', 'market', '市场监管总局'],
    [2019, null, 'nation', 'finance', '银保监会'],
    [2019, null, 'nation', 'poverty', '国务院扶贫办'],
    [2019, null, 'nation', 'government-service', '国务院办公厅'],
    [2022, null, 'nation', 'poverty', '国家乡村振兴局'],
    [2024, null, 'nation', 'data', '国家数据局'],
    [null, null, 'nation', 'finance', '金融监管总局'],
    [2017, '河北省', 'province', 'land', '省国土资源厅'],
    [2017, '株洲市', 'city', 'land', '市国土资源局'],
    [2017, '上海市', 'province', 'agriculture', '市农业局'],
    [2020, '湖北省', 'province', 'finance', '省地方金融监管局'],
    [2026, '江门市', 'city', 'central-bank', '中国人民银行江门市分行'],
  ])('in %s at %s (%s) calls %s %s', (planYear, place, level, unit, expected) => {
    expect(nameUnits({ title: '', place, level, planYear }).get(unit)).toBe(expected);
  });

  it('leaves no blank unfilled at any level', () => {
    for (const level of ['nation', 'province', 'city', 'county', 'town'] as const) {
      const names = nameUnits({ title: '', place: null, level, planYear: null });
      expect([...names.values()].filter((unit) => /[{}]/.test(unit))).toEqual([]);
    }
  });
});
