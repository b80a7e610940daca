import { expect, test } from 'vitest';
import { pageList } from './page-list.ts';

test('names single pages and runs of pages', () => {
  expect(pageList([3, 7, 8, 9, 12], 'zh')).toBe('3、7—9、12');
  expect(pageList(['3', '4'], 'en')).toBe('3–4');
});

test('names pages of joined files as they are called', () => {
  expect(pageList(['A03-1', 'A03-2'], 'zh')).toBe('A03-1、A03-2');
});

test('tells of a long list how long it is', () => {
  const odd = Array.from({ length: 57 }, (_, at) => 2 * at + 1);
  expect(pageList(odd, 'zh')).toBe('1、3、5、7、9、11、13、15、17、19、21、23、…等57');
  expect(pageList(odd, 'en')).toMatch(/^1, 3, .*, 23 … \(57 in all\)$/);
});
