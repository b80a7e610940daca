import { expect, it } from 'vitest';
import { unifyRadicals } from './unify-radicals.ts';

it('writes the character a radical is printed for', () => {
  expect(unifyRadicals('⼈⺠政府⻓⼾⻩⾦')).toBe('人民政府长户黄金');
});

it('writes a dash of two letters as the two dashes of Chinese text', () => {
  expect(unifyRadicals('⸺产业')).toBe('——产业');
});
