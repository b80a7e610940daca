import { expect, it } from 'vitest';
import { PlaceFinder } from './find-places.ts';
import { learnPlaces } from './learn-places.ts';

it('finds places that every report knows, in order and once', () => {
  const finder = new PlaceFinder([], null);
  expect(finder.find('联合成都、绵阳推动成都都市圈通勤')).toEqual(['成都', '绵阳']);
});

it('leaves the place out whose report it is', () => {
  expect(new PlaceFinder([], '绵阳市').find('加强绵阳与德阳协作')).toEqual(['德阳']);
});

it('learns places from lists of doers', () => {
  expect(learnPlaces('支持云河、石埠创建省级示范县。')).toEqual(['云河', '石埠']);
});

it('learns nothing from lists of common nouns', () => {
  expect(learnPlaces('支持高校、企业建设实训基地。')).toEqual([]);
});

it('does not read a place across two words', () => {
  expect(new PlaceFinder([], null).find('200个以上海洋项目，创新乡村治理')).toEqual([]);
});
