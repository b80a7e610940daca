import { expect, it } from 'vitest';
import { namesIn, unitMeant } from './name-units.ts';

const units = [
  { name: '市发展改革委', aliases: ['市发改委', '发改'] },
  { name: '市财政局', aliases: [] },
];

it('finds the unit meant by its name or another one', () => {
  expect(unitMeant(' 市财政局 ', units)).toBe('市财政局');
  expect(unitMeant('市发改委', units)).toBe('市发展改革委');
  expect(unitMeant('市财政', units)).toBeNull();
  expect(unitMeant('', units)).toBeNull();
});

it('parts names as offices write them, each once', () => {
  expect(namesIn('市财政局、市发改委，市财政局 市教育局；')).toEqual([
    '市财政局',
    '市发改委',
    '市教育局',
  ]);
});
